package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.compare.render.CompareFormat;
import org.waymark.findings.FindingsFormat;
import org.waymark.report.ReportFormat;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;
import org.waymark.schema.SchemaSource;

/** Personal data that a sender enters in any text reaches no output, unless the office asks for it. */
@Tag("slow")
class PersonalDataTest {

    private static final String EMAIL = "jane.doe@example.org";
    private static final String PHONE = "01632 960217";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeReturns() throws IOException {
        Files.writeString(folder.resolve("waymark.yaml"), "footprints: footprints.csv\n");
        Files.writeString(folder.resolve("footprints.csv"), "code,name\nF01,Northgate\n");
        Map<String, String> texts = new HashMap<>();
        for (Field field : SchemaSource.builtIn().fields()) {
            if (field.type() == FieldType.STRING && field.constraints().pattern() == null) {
                texts.put(field.name(), "Ask " + EMAIL + " or " + PHONE);
            }
        }
        texts.keySet().removeAll(List.of("footprint_code", "period", "milestone_id", "dimension"));
        NorthgateReturn.write(folder, Map.of("M-1", Map.of("narrative", "Ask " + EMAIL)));
        Files.move(folder.resolve("returns/F01_2026-10.csv"), folder.resolve("september.csv"));
        Files.writeString(
                folder.resolve("returns/F01_2026-09.csv"),
                Files.readString(folder.resolve("september.csv")).replace("2026-10", "2026-09"));
        Map<String, String> inChoices = Map.of("rag", EMAIL, "forecast_date", EMAIL);
        NorthgateReturn.write(folder, Map.of("M-1", texts, "M-2", inChoices, "M-3", Map.of("title", "Ring " + PHONE)));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void reportMasksPersonalData(ReportFormat format) throws IOException {
        assertClean(run("report", "--format", format.toString(), "-o", "report.out"));
    }

    @ParameterizedTest
    @EnumSource(CompareFormat.class)
    void comparisonMasksPersonalData(CompareFormat format) throws IOException {
        assertClean(run("compare", "--format", format.toString(), "-o", "compare.out"));
    }

    @ParameterizedTest
    @EnumSource(FindingsFormat.class)
    void findingsMaskPersonalDataInCellsOfEveryType(FindingsFormat format) throws IOException {
        assertClean(run("validate", "--format", format.toString(), "-o", "findings.out"));
    }

    @Test
    void packMasksPersonalDataAndSaysHowOften() throws IOException {
        Map<String, String> written = run("pack", "-o", "pack");

        assertClean(written);
        assertThat(written.get("pack/manifest.json"))
                .contains("\"masked\" : true")
                .containsPattern("\"maskedValues\" : [1-9]");
        assertThat(written.get("pack/index.html")).containsPattern("Personal data is masked in [0-9]+ texts");
    }

    @Test
    void unmaskedPackContainsPersonalDataAndSaysSo() throws IOException {
        Map<String, String> written = run("pack", "--unmasked", "-o", "pack");

        assertThat(written.get("pack/data/milestones.csv")).contains(EMAIL, PHONE);
        assertThat(written.get("pack/manifest.json")).contains("\"masked\" : false");
        assertThat(written.get("pack/index.html")).contains("Personal data in this pack is not masked.");
    }

    @Test
    void templateDoesNotBringPersonalDataBack() throws IOException {
        CommandRun run = CommandRun.in(
                folder, "template", "--period", "2026-11", "--previous", "returns", "--format", "csv", "-o", "blank");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(String.join("\n", texts("blank").values()))
                .contains("M-1", "Northgate Council")
                .doesNotContain(EMAIL, PHONE);
    }

    /** Runs a command over the returns and reads what it wrote. */
    private Map<String, String> run(String command, String... options) throws IOException {
        List<String> args =
                Stream.concat(Stream.of(command, "returns"), Stream.of(options)).toList();
        CommandRun run = CommandRun.in(folder, args.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isLessThan(2);
        Map<String, String> written = texts(options[options.length - 1]);
        written.put("standard output", run.out());
        written.put("standard error", run.err());
        return written;
    }

    private static void assertClean(Map<String, String> written) {
        assertThat(written).hasSizeGreaterThan(2);
        written.forEach((path, text) -> assertThat(text).as(path).doesNotContain(EMAIL, "jane.doe", PHONE));
    }

    /** The text of a file, or of all files of a folder; the parts of Office files are listed separately. */
    private Map<String, String> texts(String name) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String path = folder.relativize(file).toString();
                texts.put(path, new String(bytes, StandardCharsets.UTF_8));
                if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
                    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                            texts.put(
                                    path + '!' + entry.getName(),
                                    new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                        }
                    }
                }
            }
        }
        return texts;
    }
}
