package org.waymark.fix;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes generated returns as delimited text, in every encoding, with every line end, delimiter and use of quotation marks. */
final class DirtyText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private DirtyText() {}

    static DirtyFile of(Random random, String ending) {
        List<Charset> charsets =
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_8, WINDOWS, StandardCharsets.UTF_16LE);
        Charset charset = charsets.get(random.nextInt(charsets.size()));
        boolean mark =
                charset == StandardCharsets.UTF_16LE || charset == StandardCharsets.UTF_8 && random.nextBoolean();
        char delimiter = ending.equals("tsv") ? '\t' : ",;|".charAt(random.nextInt(3));
        String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        StringBuilder sent = new StringBuilder(mark ? "\ufeff" : "");
        StringBuilder expected = new StringBuilder(sent);
        int changed = 0;
        for (List<DirtyCell> row : new DirtyTable(random, charset != WINDOWS).rows()) {
            String separator = "";
            for (DirtyCell cell : row) {
                boolean quoted = needsQuotes(cell.sent(), delimiter) || random.nextInt(4) == 0;
                sent.append(separator).append(written(cell.sent(), quoted));
                boolean differs = !cell.sent().equals(cell.inText());
                changed += differs ? 1 : 0;
                expected.append(separator)
                        .append(written(cell.inText(), quoted || needsQuotes(cell.inText(), delimiter)));
                separator = String.valueOf(delimiter);
            }
            String lineEnd = random.nextInt(9) == 0 ? end + end : end;
            sent.append(lineEnd);
            expected.append(lineEnd);
        }
        return new DirtyFile(
                "E54000001_2026-10." + ending,
                Map.of("", bytes(sent, charset)),
                Map.of("", bytes(expected, charset)),
                changed);
    }

    private static byte[] bytes(CharSequence text, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.toString().getBytes(charset));
        return bytes.toByteArray();
    }

    private static String written(String text, boolean quoted) {
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static boolean needsQuotes(String text, char delimiter) {
        return text.chars().anyMatch(c -> c == delimiter || c == '"' || c == '\n');
    }
}
