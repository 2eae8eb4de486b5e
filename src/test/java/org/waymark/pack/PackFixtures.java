package org.waymark.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.waymark.Assessment;
import org.waymark.Settings;
import org.waymark.Waymark;
import org.waymark.check.PersonalDataUse;
import org.waymark.check.Verdict;
import org.waymark.pack.content.PackContent;
import org.waymark.pack.content.PackDocument;
import org.waymark.pack.data.DataDocuments;
import org.waymark.pack.pages.PackPages;
import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSource;
import org.waymark.progress.FictionalProgramme;
import org.waymark.progress.Narrowing;
import org.waymark.progress.Progress;
import org.waymark.schema.SchemaSource;

/** The inputs and the documents of packs. */
public final class PackFixtures {

    private PackFixtures() {}

    public static PackContent samples() {
        Programme programme = ProgrammeSource.read(Path.of("samples/waymark.yaml"), "samples/waymark.yaml");
        Settings settings = new Settings(programme, null, LocalDate.of(2026, 11, 16), List.of(), 1);
        Assessment assessment = Waymark.with(settings).assess(List.of("samples/returns"), Narrowing.NONE);
        return PackContent.of(
                assessment.verdict(),
                assessment.read(),
                assessment.progress(),
                programme,
                PersonalDataUse.MASKED,
                List.of(),
                "0.0.0");
    }

    /** Figures without the findings that led to them. */
    public static PackContent content(Progress progress) {
        return PackContent.of(
                new Verdict(List.of(), List.of()),
                List.of(),
                progress,
                ProgrammeSource.builtIn(),
                PersonalDataUse.MASKED,
                List.of(),
                "0.0.0");
    }

    /** The pack for October 2026 of three footprints, from returns without findings. */
    public static PackContent content(Verdict verdict) {
        Programme programme = new Programme(
                "Leadership for Change",
                null,
                FictionalProgramme.THREE,
                SchemaSource.builtIn(),
                FictionalProgramme.TENTH_WORKING_DAY,
                Map.of(),
                Set.of());
        return PackContent.of(
                verdict,
                verdict.files(),
                FictionalProgramme.october(verdict),
                programme,
                PersonalDataUse.MASKED,
                List.of(),
                "0.0.0");
    }

    /** The text of every page, by its path. */
    public static Map<String, String> pages(PackContent content) {
        Map<String, String> pages = new TreeMap<>();
        for (PackDocument document : PackPages.of(content, List.of())) {
            pages.put(document.path(), text(document));
        }
        return pages;
    }

    public static String text(PackDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Writes the data files and the manifest of a pack into a folder. */
    public static void writeData(PackContent content, Path folder) throws IOException {
        List<PackDocument> documents = new ArrayList<>(DataDocuments.of(content));
        documents.add(Manifest.document(content, List.of()));
        for (PackDocument document : documents) {
            Path file = folder.resolve(document.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(document));
        }
    }

    /** The text of a file of the pack that is not a page. */
    public static String text(PackContent content, String path) {
        return DataDocuments.of(content).stream()
                .filter(document -> document.path().equals(path))
                .map(PackFixtures::text)
                .findFirst()
                .orElseThrow();
    }

    /** The rows of one of the pack's CSV files. */
    public static List<CSVRecord> rows(PackContent content, String path) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text(content, path).replaceFirst("^\ufeff", "")))
                .getRecords();
    }
}
