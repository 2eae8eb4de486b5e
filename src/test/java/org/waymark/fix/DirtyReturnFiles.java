package org.waymark.fix;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.waymark.Settings;
import org.waymark.Waymark;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.intake.InputException;
import org.waymark.programme.Footprints;
import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSource;
import org.waymark.progress.Narrowing;
import org.waymark.report.json.JsonReport;

/** Makes generated returns and reads them back. */
final class DirtyReturnFiles {

    private static final Programme BUILT_IN = ProgrammeSource.builtIn();

    /** The built-in programme with two footprints, one of which sends the returns, so that figures take little time. */
    static final Programme PROGRAMME = new Programme(
            BUILT_IN.name(),
            null,
            new Footprints(BUILT_IN.footprints().all().stream()
                    .filter(each -> List.of("E54000001", "E54000007").contains(each.code()))
                    .toList()),
            BUILT_IN.schema(),
            null,
            Map.of(),
            Set.of());

    /** A programme that reports every date on its cell rather than once for a column. */
    private static final Programme STRICT = new Programme(
            PROGRAMME.name(),
            null,
            PROGRAMME.footprints(),
            PROGRAMME.schema(),
            null,
            Map.of("WM-C04", Severity.ERROR),
            Set.of());

    private DirtyReturnFiles() {}

    /** A generated file of a kind: {@code csv}, {@code tsv}, {@code xlsx}, {@code xlsm} or {@code ods}. */
    static DirtyFile of(String kind, long seed) {
        Random random = new Random(seed);
        return switch (kind) {
            case "xlsx", "xlsm" -> DirtyWorkbook.of(random, kind);
            case "ods" -> DirtySpreadsheet.of(random);
            default -> DirtyText.of(random, kind);
        };
    }

    /** Writes the file into a folder. */
    static Path write(DirtyFile file, Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.write(folder.resolve(file.name()), packed(file.parts()));
    }

    /** The bytes of a file of one part without a name, or else a zip package. */
    static byte[] packed(Map<String, byte[]> parts) throws IOException {
        byte[] text = parts.get("");
        if (text != null) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** The parts as text, so that a difference can be read; a file of text is one part without a name. */
    static Map<String, String> parts(DirtyFile like, byte[] content) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        if (like.parts().containsKey("")) {
            parts.put("", new String(content, StandardCharsets.ISO_8859_1));
            return parts;
        }
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }

    static Map<String, String> parts(Map<String, byte[]> parts) {
        Map<String, String> texts = new LinkedHashMap<>();
        parts.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.ISO_8859_1)));
        return texts;
    }

    static List<Finding> findings(Path folder) {
        return waymark(folder, STRICT).check(List.of("."), false).findings().toList();
    }

    /** The figures of a folder as JSON; the message when there are none. */
    static String figures(Path folder) throws IOException {
        StringWriter out = new StringWriter();
        try {
            new JsonReport("0")
                    .render(
                            waymark(folder, PROGRAMME)
                                    .assess(List.of("."), Narrowing.NONE)
                                    .progress(),
                            out);
        } catch (InputException e) {
            return e.getMessage();
        }
        return out.toString();
    }

    private static Waymark waymark(Path folder, Programme programme) {
        Settings settings = new Settings(programme, YearMonth.of(2026, 10), LocalDate.of(2026, 11, 23), List.of(), 1);
        return Waymark.with(settings).readingFrom(folder, new ByteArrayInputStream(new byte[0]));
    }
}
