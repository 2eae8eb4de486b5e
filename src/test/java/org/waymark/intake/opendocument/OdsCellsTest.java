package org.waymark.intake.opendocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.intake.opendocument.RawSpreadsheet.cell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdsCellsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "float      | value='0.30000000000000004'           | 0.3 NUMBER",
                "float      | value='1E+3'                          | 1000 NUMBER",
                "float      | value='many'                          | many",
                "currency   | value='12.50'                         | 12.5 NUMBER",
                "percentage | value='0.333'                         | 33.3% PERCENT",
                "percentage | value='0.28999999999999998'           | 29% PERCENT",
                "percentage | value='half'                          | half",
                "date       | date-value='2026-10-15'               | 2026-10-15 DATE",
                "date       | date-value='2026-10-15T00:00:00'      | 2026-10-15 DATE",
                "date       | date-value='2026-10-15T09:30:00'      | 2026-10-15T09:30:00 DATE",
                "time       | time-value='PT09H30M00S'              | 09:30:00 DATE",
                "time       | time-value='PT26H00M00.5S'            | 26:00:00.500 DATE",
                "time       | time-value='-PT1H'                    | -PT1H",
                "time       | time-value='late'                     | late",
                "boolean    | boolean-value='true'                  | TRUE BOOLEAN",
                "boolean    | boolean-value='false'                 | FALSE BOOLEAN",
                "string     | value='5'                             | shown",
                "string     | string-value='stored'                 | shown",
            })
    void valuesAreTheStoredOnes(String type, String value, String expected) throws IOException {
        assertThat(cells(
                        "<table:table-cell office:value-type='%s' office:%s calcext:value-type='%1$s'><text:p>shown</text:p>"
                                        .formatted(type, value)
                                + "</table:table-cell>"))
                .containsExactly("A1=" + expected);
    }

    @Test
    void spacesTabsAndLinesOfATextAreKept() throws IOException {
        assertThat(cells(cell("one<text:s text:c='3'/>two<text:tab/>three<text:line-break/>four</text:p><text:p>five")))
                .containsExactly("A1=one   two\tthree\nfour\nfive");
    }

    @Test
    void otherWhiteSpaceIsOneSpace() throws IOException {
        assertThat(cells(cell("\n  one \n two  ") + cell("<text:s/> a<text:span> b </text:span> c")))
                .containsExactly("A1= one two ", "B1=  a b c");
    }

    @Test
    void linksAndSpansAreTextAndNotesAndGuidesAreNot() throws IOException {
        assertThat(cells("<table:table-cell office:value-type='string'><office:annotation><text:p>note</text:p>"
                        + "</office:annotation><draw:frame><text:p>picture</text:p></draw:frame><text:p>see <text:a>here"
                        + "</text:a><text:ruby><text:ruby-base>, base</text:ruby-base><text:ruby-text>guide</text:ruby-text>"
                        + "</text:ruby><text:note>foot</text:note></text:p></table:table-cell>"))
                .containsExactly("A1=see here, base");
    }

    @Test
    void aFormulaHasItsSavedResult() throws IOException {
        assertThat(cells("<table:table-cell table:formula='of:=[.B1]*2' office:value-type='float' office:value='4'>"
                        + "<text:p>4</text:p></table:table-cell><table:table-cell table:formula='of:=\"\"'"
                        + " office:value-type='string' office:string-value=''/>"))
                .containsExactly("A1=4 NUMBER");
    }

    @Test
    void theEmptyTextAsAResultIsBlank() throws IOException {
        assertThat(cells("<table:table-cell table:formula='of:=IF(1;\"\";2)'><text:p/></table:table-cell>"))
                .isEmpty();
    }

    @Test
    void theShownTextIsTakenBeforeTheStoredOne() throws IOException {
        assertThat(cells("<table:table-cell office:value-type='string' office:string-value='a b'><text:p>a</text:p>"
                        + "<text:p>b</text:p></table:table-cell>"))
                .containsExactly("A1=a\nb");
    }

    @Test
    void aFormulaWithoutResultIsAnError() throws IOException {
        assertThat(cells("<table:table-cell table:formula='of:=[.B1]'/>")).containsExactly("A1==[.B1] ERROR");
    }

    @Test
    void errorsOfFormulasAreErrors() throws IOException {
        assertThat(cells("<table:table-cell table:formula='of:=1/0' office:value-type='string' office:string-value=''"
                        + " calcext:value-type='error'><text:p>#DIV/0!</text:p></table:table-cell>"
                        + "<table:table-cell table:formula='of:=A' office:value-type='float' office:value='0'>"
                        + "<text:p>Err:508</text:p></table:table-cell>" + cell("#REF!")))
                .containsExactly("A1=#DIV/0! ERROR", "B1=Err:508 ERROR", "C1=#REF!");
    }

    @Test
    void aCellWithoutTypeIsText() throws IOException {
        assertThat(cells("<table:table-cell><text:p>plain</text:p></table:table-cell>"))
                .containsExactly("A1=plain");
    }

    private List<String> cells(String cells) throws IOException {
        return RawSpreadsheet.ofCells(cells).read(folder).cells();
    }
}
