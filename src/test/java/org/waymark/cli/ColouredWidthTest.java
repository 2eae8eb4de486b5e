package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.text.DisplayWidth;

/**
 * Coloured output has the same lines as plain output, except for the filled band at the top, and none is wider than the
 * terminal.
 */
@Tag("slow")
class ColouredWidthTest {

    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final String ESCAPE = "\u001b\\[[0-9;]*m";

    /** A run with a background colour, on which spaces at the end are visible. */
    private static final String FILLED = "\u001b\\[[0-9;]*48;[0-9;]*m[^\u001b]*\u001b\\[0m$";

    private static final List<Integer> WIDTHS = List.of(80, 100, 120, 140, 180);

    static Stream<String> outputs() {
        return Stream.of(
                "report samples/returns",
                "report samples/returns --footprint XF06",
                "compare samples/returns",
                "status samples/returns",
                "validate samples/returns --period 2026-10",
                "rules",
                "explain WM-C",
                "report --help",
                "validate --help");
    }

    static Stream<String> commands() {
        return outputs().flatMap(command -> WIDTHS.stream().map(width -> width + " " + command));
    }

    static Stream<String> longAndShortOutputs() {
        return Stream.concat(outputs(), Stream.of("report samples/returns --full"));
    }

    @ParameterizedTest
    @MethodSource("longAndShortOutputs")
    void widerOutputIsNeverLonger(String command) {
        List<Integer> lengths = WIDTHS.stream()
                .map(width -> lines(width, command + " --color never").size())
                .toList();

        assertThat(lengths).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void colouredLinesAreAsWideAsPlainOnes(String widthAndCommand) {
        int space = widthAndCommand.indexOf(' ');
        int width = Integer.parseInt(widthAndCommand.substring(0, space));
        String command = widthAndCommand.substring(space + 1);

        List<String> coloured = lines(width, command + " --color always");
        List<String> plain = lines(width, command + " --color never");

        assertThat(coloured).anySatisfy(line -> assertThat(line).contains("\u001b"));
        assertThat(coloured).hasSameSizeAs(plain);
        for (int at = 0; at < plain.size(); at++) {
            if (!coloured.get(at).matches(FILLED)) {
                assertThat(visible(coloured.get(at)).stripTrailing()).isEqualTo(plain.get(at));
            }
        }
        assertThat(coloured).allSatisfy(line -> {
            assertThat(DisplayWidth.of(visible(line))).as(line).isLessThanOrEqualTo(width);
            assertThat(visible(line.replaceFirst(FILLED, "|"))).doesNotEndWith(" ");
            assertThat(line.replaceAll("(" + ESCAPE + ") *\u001b\\[0m *\\1", "TWICE"))
                    .doesNotContain("TWICE");
        });
    }

    private static List<String> lines(int width, String command) {
        return CommandRun.on(new Terminal(true, true, width), Map.of(), HERE, "", command.split(" "))
                .out()
                .lines()
                .toList();
    }

    private static String visible(String line) {
        return line.replaceAll(ESCAPE, "");
    }
}
