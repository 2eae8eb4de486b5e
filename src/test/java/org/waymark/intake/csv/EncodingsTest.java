package org.waymark.intake.csv;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How bytes are decoded to characters, and which bytes are invalid. */
class EncodingsTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String TEXT = "a,b\n£5,“naïve”\n";
    private static final List<String> ROWS = List.of("1 [a][b]", "2 [£5][“naïve”]");

    record Case(String because, byte[] bytes, List<String> rows, List<String> said) {

        @Override
        public String toString() {
            return because;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("UTF-8 needs no mark", bytes(TEXT.getBytes(UTF_8)), ROWS, List.of()),
                new Case(
                        "nor does its mark become part of the first header",
                        bytes("\uFEFF".getBytes(UTF_8), TEXT.getBytes(UTF_8)),
                        ROWS,
                        List.of()),
                new Case(
                        "UTF-16 little-endian with a mark is Excel's \"Unicode text\"",
                        bytes(0xFF, 0xFE, TEXT.getBytes(UTF_16LE)),
                        ROWS,
                        List.of()),
                new Case("UTF-16 big-endian with a mark", bytes(0xFE, 0xFF, TEXT.getBytes(UTF_16BE)), ROWS, List.of()),
                new Case("UTF-16 little-endian is known by its zero bytes", TEXT.getBytes(UTF_16LE), ROWS, List.of()),
                new Case("UTF-16 big-endian too", TEXT.getBytes(UTF_16BE), ROWS, List.of()),
                new Case(
                        "UTF-32 with a mark is not taken for UTF-16",
                        bytes(0xFF, 0xFE, 0, 0, TEXT.getBytes(Charset.forName("UTF-32LE"))),
                        ROWS,
                        List.of()),
                new Case(
                        "Windows-1252 is a guess, said for the first line it concerns",
                        TEXT.getBytes(WINDOWS_1252),
                        ROWS,
                        List.of("WM-F05 line 2")),
                new Case(
                        "ASCII is the same in every encoding, so it is no guess",
                        "a,b\n1,2".getBytes(US_ASCII),
                        List.of("1 [a][b]", "2 [1][2]"),
                        List.of()),
                new Case(
                        "a pair that happens to be good UTF-8 does not outweigh others that are not",
                        "a,b\n“CAFÉ’S”,“£5”".getBytes(WINDOWS_1252),
                        List.of("1 [a][b]", "2 [“CAFÉ’S”][“£5”]"),
                        List.of("WM-F05 line 2")),
                new Case(
                        "one bad byte in UTF-8 text is a fault, not Windows-1252; the rows before it are kept",
                        bytes("a,b\nnaïve,“1”\n3,".getBytes(UTF_8), 0xA3, "\n5,6\n"),
                        List.of("1 [a][b]", "2 [naïve][“1”]"),
                        List.of("WM-F04 line 3")),
                new Case(
                        "a mark promises UTF-8, so nothing is guessed",
                        bytes(0xEF, 0xBB, 0xBF, "a,b\n", 0xA3, ",2"),
                        List.of("1 [a][b]"),
                        List.of("WM-F04 line 2")),
                new Case(
                        "a sequence cut off at the end of the file is a fault",
                        bytes("a,b\nnaïve,“1".getBytes(UTF_8), 0xE2, 0x80),
                        List.of("1 [a][b]"),
                        List.of("WM-F04 line 2")),
                new Case(
                        "over-long sequences are not UTF-8",
                        bytes("a,b\nnaïve naïve,2\n".getBytes(UTF_8), 0xC0, 0xAF),
                        List.of("1 [a][b]", "2 [naïve naïve][2]"),
                        List.of("WM-F04 line 3")),
                new Case(
                        "neither are surrogates written as if they were characters",
                        bytes("a,b\nnaïve naïve “,2\n".getBytes(UTF_8), 0xED, 0xA0, 0x80),
                        List.of("1 [a][b]", "2 [naïve naïve “][2]"),
                        List.of("WM-F04 line 3")),
                new Case(
                        "Windows-1252 has no character for byte 81",
                        bytes("a,b\n", 0xA3, "5,2\n3,", 0x81, "\n"),
                        List.of("1 [a][b]", "2 [£5][2]"),
                        List.of("WM-F05 line 2", "WM-F04 line 3")),
                new Case(
                        "a UTF-16 file cannot have an odd number of bytes",
                        bytes(0xFF, 0xFE, "a,b\n1,2\n".getBytes(UTF_16LE), 0x33),
                        List.of("1 [a][b]", "2 [1][2]"),
                        List.of("WM-F04 line 3")),
                new Case(
                        "half a surrogate pair is no character",
                        bytes(0xFE, 0xFF, "a,b\n1,".getBytes(UTF_16BE), 0xD8, 0x3D, "x\n".getBytes(UTF_16BE)),
                        List.of("1 [a][b]"),
                        List.of("WM-F04 line 2")),
                new Case(
                        "a zero byte never occurs in text",
                        bytes("a,b\n1,2\n3,", 0, "\n"),
                        List.of("1 [a][b]", "2 [1][2]"),
                        List.of("WM-F04 line 3")),
                new Case(
                        "nor after the encoding is settled",
                        bytes("a,b\nnaïve,2\n3,".getBytes(UTF_8), 0, "\n"),
                        List.of("1 [a][b]", "2 [naïve][2]"),
                        List.of("WM-F04 line 3")),
                new Case(
                        "a zero byte on the first line leaves nothing to read",
                        bytes("PK", 3, 4, 0, 0, "x"),
                        List.of(),
                        List.of("WM-F04 line 1")),
                new Case(
                        "a bad byte right after a lone CR spares the row before it",
                        bytes("a,b\r1,2\r", 0),
                        List.of("1 [a][b]", "2 [1][2]"),
                        List.of("WM-F04 line 3")),
                new Case("a file of no bytes is empty", bytes(), List.of(), List.of("WM-F08 line 0")),
                new Case("so is a mark alone", bytes(0xEF, 0xBB, 0xBF), List.of(), List.of("WM-F08 line 0")),
                new Case("so is a mark of UTF-16", bytes(0xFF, 0xFE), List.of(), List.of("WM-F08 line 0")),
                new Case("so are blank lines", bytes("\r\n  \n\t\n\r"), List.of(), List.of("WM-F08 line 0")),
                new Case("so are rows of empty cells", bytes(",,\n,,\n"), List.of(), List.of("WM-F08 line 0")),
                new Case(
                        "and a delimiter's announcement without data",
                        bytes("sep=;\n"),
                        List.of(),
                        List.of("WM-F08 line 0")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bytesBecomeRowsOrAFinding(Case given) {
        CsvReading reading = CsvReading.of(given.bytes);
        assertThat(reading.lines()).as(given.because).isEqualTo(given.rows);
        assertThat(reading.said()).as(given.because).isEqualTo(given.said);
    }

    @Test
    void encodingIsDetectedLateInTheFile() {
        String plain = "x".repeat(98) + ",\n";
        byte[] bytes = (plain.repeat(5_000) + "£5,\n").getBytes(WINDOWS_1252);
        CsvReading reading = CsvReading.of(bytes);
        assertThat(reading.lines()).hasSize(5_001).last().isEqualTo("5001 [£5][]");
        assertThat(reading.said()).containsExactly("WM-F05 line 5001");
    }

    @Test
    void charactersCanCrossBufferBoundaries() {
        for (int shift = 0; shift < 8; shift++) {
            String text = "x".repeat(65_530 + shift) + ",é€😀é€😀\n" + "é".repeat(70_000) + ",2\n";
            for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
                CsvReading reading = CsvReading.of(text.getBytes(charset));
                assertThat(reading.said()).isEmpty();
                assertThat(reading.rows().get(0).text(2)).isEqualTo("é€😀é€😀");
                assertThat(reading.rows().get(1).text(1)).isEqualTo("é".repeat(70_000));
            }
        }
    }

    @Test
    void guessedEncodingIsNamedWithItsLineAndTheFix() {
        assertThat(CsvReading.of(TEXT.getBytes(WINDOWS_1252)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message())
                            .isEqualTo(
                                    "The file is not UTF-8, so its accented letters and symbols were read as Windows-1252,"
                                            + " first on line 2.");
                    assertThat(finding.fix())
                            .isEqualTo(
                                    "Check that £ signs, curly quotation marks and accents came through on line 2, and save"
                                            + " the file as \"CSV UTF-8 (Comma delimited)\" next time.");
                });
    }

    @Test
    void guessNamesASecondLikelyAlphabet() {
        byte[] bytes = "этап,состояние\nПервая веха проекта,задерживается из-за нехватки сотрудников\n"
                .repeat(20)
                .getBytes(Charset.forName("windows-1251"));
        assertThat(CsvReading.of(bytes).findings())
                .first()
                .satisfies(finding -> assertThat(finding.message()).contains("(it might be WINDOWS-1251 instead)"));
    }

    @Test
    void undecodableByteIsNamedWithItsOffsetAndLine() {
        assertThat(CsvReading.of(bytes("a,b\nnaïve,“1”\n3,".getBytes(UTF_8), 0xA3, "\n"))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("The byte A3 at byte offset 21, on line 3, cannot be read as UTF-8, so nothing from"
                                + " that record on was read."));
    }

    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof Integer one) {
                bytes.write(one);
            } else {
                bytes.writeBytes(part instanceof String text ? text.getBytes(US_ASCII) : (byte[]) part);
            }
        }
        return bytes.toByteArray();
    }
}
