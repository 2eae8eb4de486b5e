package org.waymark.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.intake.grid.SheetRow;

/** A file that follows the rules of CSV is read back cell for cell, with its line numbers. */
class CsvRoundTripTest {

    private static final List<String> PIECES = List.of(
            "\"", "\"\"", ",", ";", "\t", "|", "\n", "\r\n", "\r", " ", "a", "Z9", "é", "£", "\\", "'", "#", "=");

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252"));

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void roundTripKeepsCellsAndLineNumbers(char delimiter) {
        for (String end : List.of("\n", "\r\n", "\r")) {
            for (Charset charset : CHARSETS) {
                for (int seed = 0; seed < 20; seed++) {
                    roundTrip(new Random(seed), delimiter, end, charset);
                }
            }
        }
    }

    private static void roundTrip(Random random, char delimiter, String end, Charset charset) {
        StringBuilder text = new StringBuilder("sep=" + delimiter + end);
        List<String> expected = new ArrayList<>();
        int line = 2;
        for (int row = 0; row < 30; row++) {
            for (int blank = random.nextInt(3); blank > 1; blank--) {
                text.append(end);
                line++;
            }
            List<String> cells = cells(random);
            expected.add(line + " " + cells);
            text.append(written(cells, delimiter, random)).append(end);
            line += 1 + cells.stream().mapToInt(CsvRoundTripTest::lineBreaks).sum();
        }
        List<String> read = new ArrayList<>();
        for (SheetRow row : CsvReading.of(text.toString().getBytes(charset)).rows()) {
            read.add(row.number() + " "
                    + Arrays.stream(row.texts())
                            .map(cell -> cell == null ? "" : cell)
                            .toList());
        }
        assertThat(read).as("%s in %s", text, charset).isEqualTo(expected);
    }

    /** A first cell with a value, so that no row is blank. */
    private static List<String> cells(Random random) {
        List<String> cells = new ArrayList<>(List.of("M-" + random.nextInt(1000)));
        for (int i = random.nextInt(6); i > 0; i--) {
            StringBuilder cell = new StringBuilder();
            for (int piece = random.nextInt(6); piece > 0; piece--) {
                cell.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            cells.add(cell.toString());
        }
        return cells;
    }

    /** Quotes cells that need quotes, and sometimes others. */
    private static String written(List<String> cells, char delimiter, Random random) {
        StringBuilder row = new StringBuilder();
        for (String cell : cells) {
            boolean must = cell.startsWith("\"")
                    || cell.indexOf(delimiter) >= 0
                    || cell.indexOf('\n') >= 0
                    || cell.indexOf('\r') >= 0;
            row.append(row.isEmpty() ? "" : delimiter);
            row.append(must || random.nextInt(4) == 0 ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        return row.toString();
    }

    private static int lineBreaks(String cell) {
        return (int) cell.replace("\r\n", "\n")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();
    }
}
