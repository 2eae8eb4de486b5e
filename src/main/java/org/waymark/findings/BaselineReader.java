package org.waymark.findings;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.SettingsException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads a baseline as a stream. Every error message names the line. */
final class BaselineReader {

    /** The version of the file format. */
    static final int VERSION = 1;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

    private final String name;
    private final JsonParser json;
    private final Map<String, Baseline.Known> known = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    private BaselineReader(String name, JsonParser json) {
        this.name = name;
        this.json = json;
    }

    static Baseline read(String name, Reader text) throws IOException {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new BaselineReader(name, json).document();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new SettingsException(
                    name + (at == null ? "" : ", line " + at.getLineNr())
                            + ": this is not valid JSON; write the baseline again with --write-baseline.",
                    e);
        }
    }

    private Baseline document() {
        boolean versioned = false;
        boolean listed = false;
        expect(json.nextToken(), JsonToken.START_OBJECT, "a baseline is a JSON object");
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = json.currentName();
            JsonToken value = json.nextToken();
            if (member.equals("baseline")) {
                versioned = true;
                if (value != JsonToken.VALUE_NUMBER_INT || json.getIntValue() != VERSION) {
                    throw fault("\"baseline\" should be " + VERSION + ", the format version that this waymark reads");
                }
            } else if (member.equals("findings")) {
                listed = true;
                expect(value, JsonToken.START_ARRAY, "\"findings\" should be a list");
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    finding();
                }
            } else {
                throw fault(
                        "there is no member \"" + member + "\" in a baseline; it has \"baseline\" and \"findings\"");
            }
        }
        if (!versioned || !listed) {
            throw fault("a baseline has a \"baseline\" and a \"findings\" member");
        }
        return new Baseline(known);
    }

    private void finding() {
        expect(json.currentToken(), JsonToken.START_OBJECT, "a finding is a JSON object");
        String fingerprint = null;
        String code = null;
        int count = 0;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = json.currentName();
            JsonToken value = json.nextToken();
            switch (member) {
                case "fingerprint" -> fingerprint = text(value, member);
                case "code" -> code = codes.computeIfAbsent(text(value, member), Function.identity());
                case "count" -> count = count(value);
                default -> json.skipChildren();
            }
        }
        if (fingerprint == null || code == null || count == 0) {
            throw fault("a finding needs a \"fingerprint\", a \"code\" and a \"count\"");
        }
        if (known.put(fingerprint, new Baseline.Known(code, count)) != null) {
            throw fault("the fingerprint " + fingerprint + " occurs twice; keep one entry and add up the counts");
        }
    }

    private String text(JsonToken value, String member) {
        expect(value, JsonToken.VALUE_STRING, "\"" + member + "\" should be a text");
        return json.getString();
    }

    private int count(JsonToken value) {
        if (value == JsonToken.VALUE_NUMBER_INT
                && json.getNumberType() == JsonParser.NumberType.INT
                && json.getIntValue() > 0) {
            return json.getIntValue();
        }
        throw fault("\"count\" should be a whole number from 1");
    }

    private void expect(@Nullable JsonToken token, JsonToken expected, String otherwise) {
        if (token != expected) {
            throw fault(otherwise);
        }
    }

    private SettingsException fault(String what) {
        return new SettingsException(
                name + ", line " + Math.max(1, json.currentTokenLocation().getLineNr()) + ": " + what + ".");
    }
}
