package org.waymark.report.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFitTest {

    private static final TextFit FIT = TextFit.ARIAL;
    private static final SlideBox LINE = new SlideBox(0, 0, 100, 24);

    @ParameterizedTest
    @CsvSource({"one,1", "one two three,1", "one two three four five,2", "'',1", "a b c d e f g h i j k l m n o p,2"})
    void textBreaksBetweenWords(String text, int lines) {
        assertThat(FIT.lines(text, 100, 14, false)).isEqualTo(lines);
    }

    @Test
    void longWordBreaksWithin() {
        assertThat(FIT.lines("m".repeat(20), 100, 14, false)).isEqualTo(3);
    }

    @Test
    void lettersOfOtherScriptsCountAsWide() {
        assertThat(FIT.lines("地域の健康地域の健康", 100, 14, false)).isEqualTo(2);
    }

    @Test
    void boldLettersTakeMoreRoom() {
        assertThat(FIT.lines("one two three f", 100, 14, false)).isEqualTo(1);
        assertThat(FIT.lines("one two three f", 100, 14, true)).isEqualTo(2);
    }

    @Test
    void largestFittingSizeIsUsed() {
        assertThat(FIT.size("one two", LINE, false, List.of(20.0, 14.0))).isEqualTo(20);
        assertThat(FIT.size("one two three", LINE, false, List.of(20.0, 14.0))).isEqualTo(14);
        assertThat(FIT.size("one two three four five", LINE, false, List.of(20.0, 14.0)))
                .isEqualTo(14);
    }

    @Test
    void textThatDoesNotFitEndsInAnEllipsis() {
        assertThat(FIT.cut("one two three", LINE, 14, false)).isEqualTo("one two three");
        String cut = FIT.cut("one two three four five", LINE, 14, false);
        assertThat(cut).startsWith("one two").endsWith("…");
        assertThat(FIT.lines(cut, LINE.width(), 14, false)).isEqualTo(1);
    }

    @Test
    void cutNeverSplitsACharacter() {
        assertThat(FIT.cut("😀".repeat(30), LINE, 14, false)).matches("(😀)+…");
    }
}
