package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.document.WriterOptions;
import org.waymark.progress.Progress;
import org.waymark.terminal.ColourPalette;
import org.waymark.terminal.TerminalGlyphs;
import org.waymark.terminal.TextStyle;
import org.waymark.text.DisplayWidth;

class ReportTextTest {

    @ParameterizedTest
    @ValueSource(ints = {60, 72, 80, 100, 120, 140, 180})
    void linesFitTheRequestedWidth(int width) throws IOException {
        TextStyle style = new TextStyle(width, TerminalGlyphs.ASCII, ColourPalette.NONE);
        for (Progress progress : List.of(ReportFixtures.full(), ReportFixtures.crowded(), ReportFixtures.empty())) {
            assertThat(render(style, progress).split("\n", -1))
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void widerTextIsNeverLonger(boolean whole) throws IOException {
        for (Progress progress : List.of(ReportFixtures.full(), ReportFixtures.crowded(), ReportFixtures.year())) {
            int narrower = Integer.MAX_VALUE;
            for (int width : List.of(60, 80, 100, 120, 140, 180)) {
                TextStyle style = new TextStyle(width, TerminalGlyphs.UNICODE, ColourPalette.NONE);
                int lines = (whole ? render(style, progress) : screen(style, progress)).split("\n", -1).length;
                assertThat(lines).as("%d columns", width).isLessThanOrEqualTo(narrower);
                narrower = lines;
            }
        }
    }

    @Test
    void screenHasAboutSixtyLines() throws IOException {
        for (Progress progress : List.of(ReportFixtures.full(), ReportFixtures.crowded(), ReportFixtures.year())) {
            assertThat(screen(plain(100), progress).lines().count()).isLessThanOrEqualTo(66);
        }
    }

    @Test
    void widthIsLimited() {
        assertThat(List.of(
                        new TextStyle(10, TerminalGlyphs.ASCII, ColourPalette.NONE).width(),
                        plain(5000).width()))
                .containsExactly(60, 180);
    }

    @Test
    void plainTextHasNoControlCharacters() throws IOException {
        assertThat(render(plain(80)).chars().filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = ColourPalette.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void colourAddsColourOnly(ColourPalette palette) throws IOException {
        String coloured = render(new TextStyle(80, TerminalGlyphs.UNICODE, palette));
        String stripped = coloured.replaceAll("\u001b\\[[0-9;]*m", "");
        String fromReturns = plainOf(stripped);
        assertThat(fromReturns).isEqualTo(plainOf(render(plain(80))));
    }

    @Test
    void asciiOptionUsesAsciiOnly() throws IOException {
        String text = render(new TextStyle(80, TerminalGlyphs.ASCII, ColourPalette.NONE));
        assertThat(text).doesNotContainPattern("[\u2010-\u2bff\u00b7]");
    }

    private static TextStyle plain(int width) {
        return new TextStyle(width, TerminalGlyphs.UNICODE, ColourPalette.NONE);
    }

    private static String plainOf(String text) {
        return text.substring(text.indexOf("Plan and progress \u2500")).replaceAll(" +\n", "\n");
    }

    private static String screen(TextStyle style, Progress progress) throws IOException {
        return ReportGolden.document(ReportFormat.screen(new WriterOptions("0.0.0", style), ""), progress);
    }

    private static String render(TextStyle style) throws IOException {
        return render(style, ReportFixtures.full());
    }

    private static String render(TextStyle style, Progress progress) throws IOException {
        return ReportGolden.document(ReportFormat.TEXT.renderer(new WriterOptions("0.0.0", style)), progress);
    }
}
