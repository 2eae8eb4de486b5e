package org.waymark.findings;

import java.io.Writer;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter.FixedSpaceIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter.Indenter;

/** JSON as waymark writes it: what a document lists stands one element a line, all else within the line. */
final class JsonLayout {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private JsonLayout() {}

    /**
     * A generator whose end leaves {@code out} open.
     *
     * @param lists names of the arrays to write one element a line; an array that is the whole document always is
     */
    static JsonGenerator generator(Writer out, Set<String> lists) {
        return FACTORY.createGenerator(new Context(lists), out);
    }

    static void text(JsonGenerator json, String name, @Nullable String text) {
        if (text == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }

    private static final class Context extends ObjectWriteContext.Base {

        private final Set<String> lists;

        Context(Set<String> lists) {
            this.lists = lists;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter()
                    .withObjectIndenter(FixedSpaceIndenter.instance())
                    .withArrayIndenter(new LineAnElement(lists));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private record LineAnElement(Set<String> lists) implements Indenter {

        @Override
        public void writeIndentation(JsonGenerator json, int level) {
            TokenStreamContext parent = json.streamWriteContext().getParent();
            boolean listed = parent.inRoot() || lists.contains(parent.currentName());
            json.writeRaw(listed ? '\n' : ' ');
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }
}
