package org.waymark.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Detection of the delimiter of a file that does not declare one. */
class DelimitersTest {

    record Case(String because, String text, String lastRow) {

        @Override
        public String toString() {
            return because;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("commas", "a,b,c\n1,2,3", "2 [1][2][3]"),
                new Case("semicolons", "a;b;c\n1;2;3", "2 [1][2][3]"),
                new Case("tabs", "a\tb\tc\n1\t2\t3", "2 [1][2][3]"),
                new Case("pipes", "a|b|c\n1|2|3", "2 [1][2][3]"),
                new Case("a header alone is enough", "a;b;c", "1 [a][b][c]"),
                new Case("without any delimiter the file has one column", "a\nb c\n", "2 [b c]"),
                new Case("decimal commas do not make a comma file", "name;rate\nx;1,5\ny;2,5\nz;3,5\n", "4 [z][3,5]"),
                new Case("not even two in each row", "name;low;high\nx;1,5;2,5\ny;2,5;3,5\n", "3 [y][2,5][3,5]"),
                new Case(
                        "lists with semicolons do not make a semicolon file",
                        "id,partners\n1,A; B; C\n2,D; E; F\n3,G; H; I\n",
                        "4 [3][G; H; I]"),
                new Case(
                        "nor does prose with commas hide the semicolons",
                        "id;note\n1;Slow, but sure, and steady, too\n2;Well, yes, no, maybe, so\n",
                        "3 [2][Well, yes, no, maybe, so]"),
                new Case(
                        "title lines with commas above the table are not the table",
                        "Return for X, Y and Z, October, 2026\nSent by A, B, C\n\nid;title;rag\n1;One;red\n2;Two;green\n",
                        "6 [2][Two][green]"),
                new Case(
                        "delimiters within quotation marks do not count",
                        "\"a;a;a\",\"b|b\"\n\"1;1;1\",\"2|2\"\n",
                        "2 [1;1;1][2|2]"),
                new Case(
                        "line breaks within quotation marks do not make rows",
                        "id,note\n1,\"x;y;z\nx;y;z\nx;y;z\nx;y;z\"\n2,n\n",
                        "6 [2][n]"),
                new Case(
                        "a semicolon in a header of commas is a character of its title",
                        "id,partners (;),rag\n1,A;B,red\n2,C;D,green",
                        "3 [2][C;D][green]"),
                new Case(
                        "some ragged rows do not turn the odds",
                        "a,b,c,d\n1,2,3;4,4\n1,2;3\n1,2,3;3,4,5\n1,2;2,3,4",
                        "5 [1][2;2][3][4]"),
                new Case("Excel's announcement is obeyed and is not data", "sep=;\na;b,c\n1;2,3\n", "3 [1][2,3]"),
                new Case("it may name a delimiter that is never guessed", "SEP=^\r\na^b,c\r\n1^2,3\r\n", "3 [1][2,3]"),
                new Case(
                        "it may be quoted and padded by a program that re-saved it",
                        "\"sep=,\",,\na,b,c\n1,2,3\n",
                        "3 [1][2][3]"),
                new Case("it may name the tab", "sep=\t\na\tb\n1\t2", "3 [1][2]"),
                new Case("a header that starts like an announcement is a header", "sep=;x,b\n1,2", "2 [1][2]"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void delimiterIsDetected(Case given) {
        assertThat(CsvReading.of(given.text).lines()).as(given.because).last().isEqualTo(given.lastRow);
    }
}
