package org.waymark.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.intake.grid.SheetRow;

/** The boundaries of records, cells and lines. */
class CsvRecordsTest {

    record Case(String because, String text, List<String> rows, List<String> said) {

        @Override
        public String toString() {
            return because;
        }
    }

    static Stream<Case> sound() {
        return Stream.of(
                sound("a record is a line", "a,b\n1,2\n", "1 [a][b]", "2 [1][2]"),
                sound("the last line needs no line end", "a,b\n1,2", "1 [a][b]", "2 [1][2]"),
                sound("CRLF is one line end", "a,b\r\n1,2\r\n3,4\r\n", "1 [a][b]", "2 [1][2]", "3 [3][4]"),
                sound(
                        "a lone CR is a line end, as old Macintosh programs write it",
                        "a,b\r1,2\r3,4",
                        "1 [a][b]",
                        "2 [1][2]",
                        "3 [3][4]"),
                sound(
                        "line ends may be mixed where files were pasted together",
                        "a,b\r1,2\r\n3,4\n5,6",
                        "1 [a][b]",
                        "2 [1][2]",
                        "3 [3][4]",
                        "4 [5][6]"),
                sound("blank lines are no rows but they count", "\n\na,b\n\n1,2\n\n", "3 [a][b]", "5 [1][2]"),
                sound("so do they with CR alone", "\r\ra,b\r\r1,2\r", "3 [a][b]", "5 [1][2]"),
                sound("a line of spaces is blank", "a,b\n   \n1,2", "1 [a][b]", "3 [1][2]"),
                sound(
                        "a row without any value is no row, such as the ones Excel leaves behind",
                        "a,b\n,\n\"\",\n1,2",
                        "1 [a][b]",
                        "4 [1][2]"),
                sound(
                        "title lines count and are rows",
                        "Return for October\n\na,b\n1,2",
                        "1 [Return for October]",
                        "3 [a][b]",
                        "4 [1][2]"),
                sound("an empty cell between and at the end is a cell", "a,b,c\n,2,\n", "1 [a][b][c]", "2 [][2][]"),
                sound(
                        "rows may be shorter or longer than the header",
                        "a,b\n1\n1,2,3",
                        "1 [a][b]",
                        "2 [1]",
                        "3 [1][2][3]"),
                sound("a quoted cell holds delimiters", "a,b\n\"1,5\",2", "1 [a][b]", "2 [1,5][2]"),
                sound(
                        "two quotation marks in a quoted cell are one",
                        "a,b\n\"say \"\"yes\"\"\",2",
                        "1 [a][b]",
                        "2 [say \"yes\"][2]"),
                sound("a cell can be one quotation mark", "a,b\n\"\"\"\",2", "1 [a][b]", "2 [\"][2]"),
                sound(
                        "a quoted line break is text, and the next record starts after it",
                        "a,b\n\"x\ny\r\nz\",2\n3,4",
                        "1 [a][b]",
                        "2 [x\\ny\\r\\nz][2]",
                        "5 [3][4]"),
                sound(
                        "a quoted CR counts as a line in a file of CRs",
                        "a,b\r\"x\r\ry\",2\r3,4",
                        "1 [a][b]",
                        "2 [x\\r\\ry][2]",
                        "5 [3][4]"),
                sound("spaces around an unquoted cell are as sent", "a,b\n 1 ,2", "1 [a][b]", "2 [ 1 ][2]"),
                sound(
                        "spaces between a closing quotation mark and the delimiter are forgiven",
                        "a,b\n\"1\"  ,\"2\" \n3,4",
                        "1 [a][b]",
                        "2 [1][2]",
                        "3 [3][4]"),
                sound(
                        "a quotation mark within an unquoted cell is text",
                        "a,b\n6\" pipe,a \"good\" one\n3,4",
                        "1 [a][b]",
                        "2 [6\" pipe][a \"good\" one]",
                        "3 [3][4]"),
                sound(
                        "a number sign does not start a comment, and a backslash escapes nothing",
                        "a,b\n#1,\\\"2\n\\,3",
                        "1 [a][b]",
                        "2 [#1][\\\"2]",
                        "3 [\\][3]"),
                sound(
                        "other line separators of Unicode are text",
                        "a,b\n1\u2028x\u0085,2\u000B",
                        "1 [a][b]",
                        "2 [1\u2028x\u0085][2\u000B]"),
                sound(
                        "characters with a meaning to the parser's makers are text to us",
                        "a,b\n\uFFFE\uFFFF,\uFFFD",
                        "1 [a][b]",
                        "2 [\uFFFE\uFFFF][\uFFFD]"));
    }

    static Stream<Case> brokenQuotes() {
        return Stream.of(
                broken(
                        "a quotation mark that is never closed costs its own row, not the rest of the file",
                        "a,b\n1,\"two\n3,4\n5,6\n",
                        List.of("1 [a][b]", "2 [1][\"two]", "3 [3][4]", "4 [5][6]"),
                        "WM-S04 B2"),
                broken(
                        "it does not pair up with the next quoted cell, some lines on",
                        "a,b\n1,\"two\n3,4\n5,\"six, seven\"\n7,8",
                        List.of("1 [a][b]", "2 [1][\"two]", "3 [3][4]", "4 [5][six, seven]", "5 [7][8]"),
                        "WM-S04 B2"),
                broken(
                        "where every cell is quoted and one mark is missing, the cells stay in their columns",
                        "\"a\",\"b\",\"c\"\n\"1\",\"2,\"3\"\n\"4\",\"5\",\"6\"",
                        List.of("1 [a][b][c]", "2 [1][\"2][3]", "3 [4][5][6]"),
                        "WM-S04 B2"),
                broken(
                        "quotation marks within a quoted cell must be doubled",
                        "a,b\n\"They said \"no\" to it\",2\n3,4",
                        List.of("1 [a][b]", "2 [\"They said \"no\" to it\"][2]", "3 [3][4]"),
                        "WM-S04 A2"),
                broken(
                        "a cell that merely starts with a quoted word is read unchanged",
                        "a,b\n1,\"Fast\" track\n3,4",
                        List.of("1 [a][b]", "2 [1][\"Fast\" track]", "3 [3][4]"),
                        "WM-S04 B2"),
                broken(
                        "the finding names the line of the mark where the row started further up",
                        "a,b,c\n\"x\ny\",\"z,3\n4,5,6",
                        List.of("1 [a][b][c]", "2 [x\\ny][\"z][3]", "4 [4][5][6]"),
                        "WM-S04 B2"),
                broken(
                        "two broken cells in one row are two findings",
                        "a,b\n\"1,\"2\n3,4",
                        List.of("1 [a][b]", "2 [\"1][\"2]", "3 [3][4]"),
                        "WM-S04 A2",
                        "WM-S04 B2"),
                broken(
                        "a lone mark at the end of the file is text",
                        "a,b\n1,2\n3,\"",
                        List.of("1 [a][b]", "2 [1][2]", "3 [3][\"]"),
                        "WM-S04 B3"));
    }

    @ParameterizedTest
    @MethodSource({"sound", "brokenQuotes"})
    void rowsAreReadAsIntended(Case given) {
        CsvReading reading = CsvReading.of(given.text);
        assertThat(reading.lines()).as(given.because).isEqualTo(given.rows);
        assertThat(reading.said()).as(given.because).isEqualTo(given.said);
    }

    @Test
    void brokenQuoteIsReportedWithItsLineAndValue() {
        assertThat(CsvReading.of("a,b,c\n\"x\ny\",\"z,3\n").findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message())
                            .isEqualTo(
                                    "The quotation mark opened on line 3, in the row that starts on line 2, is not closed at the end"
                                            + " of its value, so everything up to the next delimiter or the end"
                                            + " of that line was read as the value.");
                    assertThat(finding.value()).isEqualTo("\"z");
                });
    }

    @Test
    void quotedCellHasAtMostAThousandLines() {
        String thousand = "\n".repeat(RecordScanner.MAX_LINES);
        assertThat(CsvReading.of("a,b\n1,\"x" + thousand + "y\"\n3,4").lines())
                .hasSize(3)
                .last()
                .isEqualTo("1003 [3][4]");
        CsvReading beyond = CsvReading.of("a,b\n1,\"x" + thousand + "\ny\"\n3,4");
        assertThat(beyond.lines()).containsExactly("1 [a][b]", "2 [1][\"x]", "1003 [y\"]", "1004 [3][4]");
        assertThat(beyond.said()).containsExactly("WM-S04 B2");
    }

    @Test
    void brokenQuoteBeforeLongLinesIsNotAnOversizedCell() {
        String rest = ("x".repeat(500_000) + ",1\n").repeat(9);
        CsvReading reading = CsvReading.of("a,b\n\"1,2\n" + rest);
        assertThat(reading.rows()).hasSize(11);
        assertThat(reading.said()).containsExactly("WM-S04 A2");
    }

    @Test
    void rowWidthCountsEmptyCellsAndEveryCellIsText() {
        SheetRow row = CsvReading.of("a,b,c\n1,,").rows().get(1);
        assertThat(row.width()).isEqualTo(3);
        assertThat(row.texts()).containsExactly("1", null, null);
        assertThat(row.kinds()).isNull();
        assertThat(row.hidden()).isFalse();
    }

    private static Case sound(String because, String text, String... rows) {
        return new Case(because, text, List.of(rows), List.of());
    }

    private static Case broken(String because, String text, List<String> rows, String... said) {
        return new Case(because, text, rows, List.of(said));
    }
}
