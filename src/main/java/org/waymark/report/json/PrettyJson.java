package org.waymark.report.json;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Creates generators of indented JSON that is the same on every platform and JDK. */
public final class PrettyJson {

    /** Writes doubles in the same way on every JDK; JDK 17 does not always find the shortest text. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private PrettyJson() {}

    /** Returns a generator that indents by two spaces. Closing it does not close {@code out}. */
    public static JsonGenerator generator(Writer out) {
        return FACTORY.createGenerator(new Pretty(), out);
    }

    /** Indents by two spaces and ends lines with a line feed on every platform. */
    private static final class Pretty extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
