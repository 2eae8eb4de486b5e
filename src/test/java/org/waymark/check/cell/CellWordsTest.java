package org.waymark.check.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.catalogue.Code;
import org.waymark.intake.grid.CellKind;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The exact wording of the messages about a cell, from {@code words.yaml}. */
class CellWordsTest {

    private static final Schema SCHEMA = SchemaSource.builtIn();
    private static final List<CellReader> READERS = CellReaders.of(SCHEMA);

    record Words(String field, String sent, String message, String fix) {}

    static Stream<Words> words() throws IOException {
        try (InputStream yaml = Objects.requireNonNull(CellWordsTest.class.getResourceAsStream("words.yaml"))) {
            List<Words> words = new ArrayList<>();
            for (JsonNode one : new YAMLMapper().readTree(yaml)) {
                words.add(new Words(
                        one.get(0).asString(),
                        one.get(1).asString(),
                        one.get(2).asString(),
                        one.get(3).asString()));
            }
            return words.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void findingSaysWhatIsWrongWithACellAndHowToFixIt(Words expected) {
        boolean error = expected.sent().startsWith("$ERROR ");
        String sent = error ? expected.sent().substring("$ERROR ".length()) : expected.sent();

        assertThat(told(expected.field(), sent, error ? CellKind.ERROR : CellKind.TEXT))
                .containsExactly(expected.message() + " " + expected.fix());
        assertThat(told(expected.field(), sent, error ? CellKind.ERROR : CellKind.TEXT))
                .as("the second time, when its faults are known")
                .containsExactly(expected.message() + " " + expected.fix());
    }

    private static List<String> told(String field, String sent, CellKind kind) {
        List<String> told = new ArrayList<>();
        int column = SCHEMA.columns().stream().map(f -> f.name()).toList().indexOf(field);
        READERS.get(column).read(sent, kind, new CellFaults() {
            @Override
            public void add(Code code, String message, String fix) {
                told.add(message + " " + fix);
            }

            @Override
            public void mask(String shown) {
                told.add("masked as " + shown);
            }
        });
        return told;
    }
}
