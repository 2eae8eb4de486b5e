package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.check.PersonalDataUse;
import org.waymark.intake.ReadingListener;
import org.waymark.pack.InputDigests;
import org.waymark.pack.MonthlyPack;
import org.waymark.pack.PackFile;
import org.waymark.pack.PackFolder;
import org.waymark.pack.PackWriter;
import org.waymark.pack.content.PackContent;
import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSource;
import org.waymark.progress.Narrowing;

/** The pack of the samples, as a program that embeds waymark writes it. */
class MonthlyPackTest {

    private static final Path SAMPLES = Path.of("samples").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void numberOfThreadsDoesNotChangeThePack() {
        List<PackFile> one = pack("one", 1);

        assertThat(one)
                .extracting(PackFile::path)
                .contains("board-report.docx", "board-slides.pptx", "progress.xlsx", "chase.csv", "data/report.json");
        assertThat(pack("four", 4)).isEqualTo(one);
    }

    private List<PackFile> pack(String name, int threads) {
        Programme programme = ProgrammeSource.read(SAMPLES.resolve("waymark.yaml"), "waymark.yaml");
        Settings settings = new Settings(programme, null, LocalDate.of(2026, 11, 23), List.of(), threads);
        InputDigests digests = new InputDigests(ReadingListener.SILENT);
        Assessment assessment = Waymark.with(settings)
                .readingFrom(SAMPLES, InputStream.nullInputStream())
                .reportingTo(digests)
                .assess(List.of("returns"), Narrowing.NONE);
        PackContent content = PackContent.of(
                assessment.verdict(),
                assessment.read(),
                assessment.progress(),
                programme,
                PersonalDataUse.MASKED,
                digests.inputs(),
                "0.0.0");
        try (PackFolder pack = PackFolder.claim(name, folder.resolve(name), false)) {
            return new PackWriter(pack, threads, (written, all) -> {}).write(content, MonthlyPack.documents(content));
        }
    }
}
