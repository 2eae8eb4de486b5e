package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t1",
                "\uff1d1+1",
                "\uff0b1",
                "\uff0d1",
                "\uff20x",
                " =1",
                "\u00a0=1",
                "\ufeff=1",
                " \ufeff =1"
            })
    void textThatLooksLikeAFormulaIsNeutralised(String text) {
        assertThat(CsvCell.of(text).replace("\"", "")).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x;=1+1", "x\t=1+1", "x|=1+1", "x,=1+1", "x\n=1+1"})
    void cellWithASeparatorIsQuoted(String text) {
        assertThat(CsvCell.of(text)).isEqualTo('"' + text + '"');
    }

    @Test
    void otherTextIsUnchanged() {
        assertThat(CsvCell.of("")).isEmpty();
        assertThat(CsvCell.of(" ")).isEqualTo(" ");
        assertThat(CsvCell.of("a-b = c")).isEqualTo("a-b = c");
        assertThat(CsvCell.of("say \"it\"")).isEqualTo("\"say \"\"it\"\"\"");
    }
}
