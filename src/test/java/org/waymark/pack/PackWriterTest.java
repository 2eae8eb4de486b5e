package org.waymark.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.check.PersonalDataUse;
import org.waymark.check.Verdict;
import org.waymark.pack.content.PackContent;
import org.waymark.pack.content.PackDocument;
import org.waymark.pack.content.PackException;
import org.waymark.pack.content.PackInput;
import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSource;
import org.waymark.progress.ProgressCalculator;
import org.waymark.progress.ProgressRequest;

class PackWriterTest {

    private static final PackListener NOBODY = (documents, all) -> {};

    @TempDir
    private Path above;

    @Test
    void manifestListsEveryFileWithItsDigest() throws IOException {
        List<PackFile> files = write(1, NOBODY, List.of(letters("b.txt", 3), letters("a/c.txt", 100_000)));

        assertThat(files).extracting(PackFile::path).containsExactly("a/c.txt", "b.txt", "manifest.json");
        assertThat(files.get(0))
                .isEqualTo(new PackFile(
                        "a/c.txt",
                        100_000,
                        PackInput.of("", above.resolve("pack/a/c.txt")).sha256()));
        assertThat(Files.readString(above.resolve("pack/manifest.json")))
                .contains(files.get(0).sha256(), files.get(1).sha256());
    }

    @Test
    void numberOfThreadsDoesNotChangeTheList() {
        List<PackDocument> documents = IntStream.range(0, 50)
                .mapToObj(number -> letters("file-" + number, 10 * number))
                .toList();

        List<PackFile> one = write(1, NOBODY, documents);
        above = above.resolve("again");

        assertThat(write(4, NOBODY, documents)).isEqualTo(one);
    }

    @Test
    void listenerReceivesEveryDocument() {
        List<String> heard = new ArrayList<>();

        write(1, (documents, all) -> heard.add(documents + " of " + all), List.of(letters("a", 1), letters("b", 1)));

        assertThat(heard).containsExactly("1 of 2", "2 of 2");
    }

    @Test
    void fullDiskIsReportedInOneSentenceAndLeavesNothing() throws IOException {
        PackDocument large = PackDocument.bytes("large", out -> {
            throw new IOException("No space left on device");
        });

        assertThatThrownBy(() -> write(2, NOBODY, List.of(letters("a", 1), large)))
                .isInstanceOf(PackException.class)
                .hasMessage("The pack cannot be written to \"pack\": the disk is full; name a folder that you may write"
                        + " to and that has room.");
        assertNothingIsLeft();
    }

    @Test
    void failingDocumentIsRethrownAndLeavesNothing() throws IOException {
        PackDocument faulty = PackDocument.bytes("faulty", out -> {
            throw new IllegalStateException("cannot be");
        });

        assertThatThrownBy(() -> write(2, NOBODY, List.of(letters("a", 1), faulty)))
                .isInstanceOf(IllegalStateException.class);
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() throws IOException {
        try (Stream<Path> entries = Files.list(above)) {
            assertThat(entries).isEmpty();
        }
    }

    private List<PackFile> write(int threads, PackListener listener, List<PackDocument> documents) {
        try (PackFolder folder = PackFolder.claim("pack", above.resolve("pack"), false)) {
            return new PackWriter(folder, threads, listener).write(content(), documents);
        }
    }

    private static PackDocument letters(String path, int length) {
        return PackDocument.text(path, out -> out.write("x".repeat(length)));
    }

    private static PackContent content() {
        Programme programme = ProgrammeSource.builtIn();
        Verdict nothing = new Verdict(List.of(), List.of());
        ProgressRequest october = ProgressRequest.of(programme, YearMonth.of(2026, 10), LocalDate.of(2026, 11, 23));
        return PackContent.of(
                nothing,
                List.of(),
                ProgressCalculator.of(nothing, october),
                programme,
                PersonalDataUse.MASKED,
                List.of(),
                "0.0.0");
    }
}
