package org.waymark.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.text.Widths;

class WrapTest {

    @Test
    void breaksBetweenWords() {
        assertThat(texts(Wrap.text("one two three", 7))).containsExactly("one two", "three");
    }

    @Test
    void breaksAWordThatIsLongerThanTheLine() {
        assertThat(texts(Wrap.text("a 1234567890 b", 6))).containsExactly("a", "123456", "7890 b");
    }

    @Test
    void aWordThatChangesItsInkStaysWhole() {
        Line line = Line.of("one two", Ink.STRONG).add(", three");
        assertThat(texts(Wrap.line(line, 8))).containsExactly("one two,", "three");
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        String wide = "\u5730\u57df\u306e";
        assertThat(Widths.of(wide)).isEqualTo(6);
        assertThat(texts(Wrap.text(wide, 5))).containsExactly("\u5730\u57df", "\u306e");
    }

    @Test
    void combiningMarksTakeNone() {
        assertThat(Widths.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void aSpaceThatMustNotBreakDoesNot() {
        String text = "3 of" + Line.NO_BREAK + "4";
        assertThat(texts(Wrap.text(text, 5))).containsExactly("3", "of 4");
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(line -> line.paint(Palette.NONE)).toList();
    }
}
