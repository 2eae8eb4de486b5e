package org.waymark.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The documentation of every code of waymark, from the resource {@code codes.json}. It is read on first use.
 * Thread-safe.
 */
public final class CodeDocs {

    private static final String RESOURCE = "codes.json";

    private CodeDocs() {}

    /** The documentation of a code; empty for a code that a schema defines. */
    public static Optional<CodeDoc> of(Code code) {
        return Optional.ofNullable(all().get(code.id()));
    }

    /** All documentation by code id, in the order in which codes are documented; read-only. */
    public static Map<String, CodeDoc> all() {
        return Loaded.DOCS;
    }

    private static final class Loaded {
        private static final Map<String, CodeDoc> DOCS = read();
    }

    private static Map<String, CodeDoc> read() {
        try (InputStream in = CodeDocs.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the distribution");
            }
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, CodeDoc> read(byte[] json) {
        Map<String, CodeDoc> docs = new LinkedHashMap<>();
        Map<String, String> members = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    members.put(parser.currentName(), parser.getString());
                } else if (token == JsonToken.END_OBJECT) {
                    CodeDoc doc = doc(members);
                    docs.put(doc.code(), doc);
                    members.clear();
                }
            }
        }
        return Collections.unmodifiableMap(docs);
    }

    private static CodeDoc doc(Map<String, String> members) {
        return new CodeDoc(
                part(members, "code"),
                part(members, "meaning"),
                part(members, "why"),
                part(members, "fix"),
                part(members, "fixable"),
                part(members, "good"),
                part(members, "bad"));
    }

    private static String part(Map<String, String> members, String name) {
        @Nullable String part = members.get(name);
        if (part == null || part.isBlank()) {
            throw new IllegalStateException(RESOURCE + " has an entry without " + name + ": " + members);
        }
        return part;
    }
}
