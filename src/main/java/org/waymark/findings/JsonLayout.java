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

/** The JSON layout of findings: each element of a listed array is on its own line; everything else is on one line. */
final class JsonLayout {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private JsonLayout() {}

    /**
     * Creates a generator that does not close {@code out}.
     *
     * @param out receives the JSON
     * @param lists the names of the arrays with each element on its own line; the root array always has
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
                    .withArrayIndenter(new LineForEachElement(lists));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private record LineForEachElement(Set<String> lists) implements Indenter {

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
