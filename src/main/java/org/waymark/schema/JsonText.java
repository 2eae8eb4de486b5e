package org.waymark.schema;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter.FixedSpaceIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter.Indenter;

/** Writes maps, lists, strings, numbers, truth values and nulls as JSON with LF line ends. */
final class JsonText {

    private JsonText() {}

    /** The document, indented and with a line end. */
    static String of(Map<String, ?> document) {
        return written(document, new DefaultIndenter("  ", "\n")) + "\n";
    }

    /** The value on one line without a line end. */
    static String line(Map<String, ?> value) {
        return written(value, FixedSpaceIndenter.instance());
    }

    private static String written(Map<String, ?> value, Indenter indenter) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(new Layout(indenter), text)) {
            write(value, out);
        }
        return text.toString();
    }

    private static void write(@Nullable Object value, JsonGenerator out) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((name, member) -> {
                out.writeName(String.valueOf(name));
                write(member, out);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(item -> write(item, out));
            out.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Number number) {
            out.writeNumber(number.longValue());
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value == null) {
            out.writeNull();
        } else {
            out.writeString(value.toString());
        }
    }

    /** The generator takes its layout from its context. */
    private static final class Layout extends ObjectWriteContext.Base {

        private final Indenter indenter;

        private Layout(Indenter indenter) {
            this.indenter = indenter;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
