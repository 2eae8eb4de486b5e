package org.waymark.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.SheetRow;

/**
 * Recognises what waymark itself wrote, so that it is never read as a return. This is the only place that knows the marks.
 */
final class OwnOutput {

    /** What a pack is, to follow "the folder is". */
    static final String PACK = "a pack that waymark wrote";

    private static final Pattern MANIFEST = Pattern.compile("\\{\\s*\"waymark\"\\s*:.*", Pattern.DOTALL);

    private static final int MANIFEST_START = 200;

    /**
     * The CSV files that waymark writes, by the first columns of their header.
     *
     * @param columns the columns; others may follow
     * @param what what the file is
     */
    private record CsvMark(List<String> columns, String what) {

        boolean isOn(SheetRow row) {
            return IntStream.rangeClosed(1, columns.size())
                    .allMatch(column -> columns.get(column - 1).equals(row.text(column)));
        }
    }

    private static final List<CsvMark> CSV_MARKS = List.of(
            new CsvMark(List.of("period", "footprint", "name", "state", "ask", "why"), "a list of returns to chase"),
            new CsvMark(List.of("code", "slug", "severity", "message", "fix", "file"), "a list of findings"),
            new CsvMark(List.of("period", "footprint", "name", "id", "title", "dimension"), "a list of milestones"),
            new CsvMark(List.of("period", "scope", "footprint", "dimension", "measure", "key"), "a list of figures"),
            new CsvMark(List.of("file", "footprint", "period", "code", "slug", "unit"), "a list of checks"),
            new CsvMark(List.of("layout", "field", "title", "column"), "a list of columns"),
            new CsvMark(List.of("milestone", "footprint", "period", "decision", "by", "due"), "a list of decisions"),
            new CsvMark(List.of("file", "sheet", "cell", "field", "before", "after"), "a list of corrections"));

    /** Sheets that only a progress workbook has together. */
    private static final List<String> PROGRESS_SHEETS =
            List.of("Overview", "Decisions", "Trend", "Relating", "Learning", "Milestones");

    private OwnOutput() {}

    /** What a file is when waymark wrote it, to follow "the file is"; null for any other file. */
    static @Nullable String describe(List<SheetSurvey> surveys) {
        Set<String> names = surveys.stream()
                .map(survey -> String.valueOf(survey.sheet().name()))
                .collect(Collectors.toSet());
        if (names.containsAll(PROGRESS_SHEETS)) {
            return "a progress workbook that waymark wrote";
        }
        SheetSurvey only = surveys.size() == 1 ? surveys.get(0) : null;
        if (only == null || only.top().isEmpty()) {
            return null;
        }
        SheetRow header = only.top().get(0);
        return CSV_MARKS.stream()
                .filter(mark -> mark.isOn(header))
                .findFirst()
                .map(mark -> mark.what() + " that waymark wrote")
                .orElse(null);
    }

    /** Whether a folder is a monthly pack: it has the first page and the manifest of one. */
    static boolean isPack(Path folder) {
        Path manifest = folder.resolve("manifest.json");
        if (!Files.isRegularFile(manifest) || !Files.isRegularFile(folder.resolve("index.html"))) {
            return false;
        }
        try (InputStream in = Files.newInputStream(manifest)) {
            String start = new String(in.readNBytes(MANIFEST_START), StandardCharsets.UTF_8);
            return MANIFEST.matcher(start).matches();
        } catch (IOException e) {
            return false;
        }
    }
}
