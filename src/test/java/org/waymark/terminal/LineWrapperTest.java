package org.waymark.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.text.DisplayWidth;

class LineWrapperTest {

    @Test
    void lineBreaksBetweenWords() {
        assertThat(texts(LineWrapper.text("one two three", 7))).containsExactly("one two", "three");
    }

    @Test
    void longWordBreaksAtTheLineEnd() {
        assertThat(texts(LineWrapper.text("a 1234567890 b", 6))).containsExactly("a", "123456", "7890 b");
    }

    @Test
    void wordThatChangesColourStaysWhole() {
        StyledLine line = StyledLine.of("one two", TextRole.STRONG).add(", three");
        assertThat(texts(LineWrapper.line(line, 8))).containsExactly("one two,", "three");
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        String wide = "\u5730\u57df\u306e";
        assertThat(DisplayWidth.of(wide)).isEqualTo(6);
        assertThat(texts(LineWrapper.text(wide, 5))).containsExactly("\u5730\u57df", "\u306e");
    }

    @Test
    void combiningMarksTakeNoColumn() {
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void nonBreakingSpaceDoesNotBreak() {
        String text = "3 of" + StyledLine.NO_BREAK + "4";
        assertThat(texts(LineWrapper.text(text, 5))).containsExactly("3", "of 4");
    }

    private static List<String> texts(List<StyledLine> lines) {
        return lines.stream().map(line -> line.paint(ColourPalette.NONE)).toList();
    }
}
