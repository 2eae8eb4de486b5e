package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.schema.OutsideFiles;

class FileDiscoveryTest {

    @TempDir
    Path folder;

    @Test
    void folderIsReadRecursivelyInNameOrder() throws IOException {
        files("returns/b.csv", "returns/2026-10/z.XLSX", "returns/2026-10/a.xls", "returns/c.tsv", "returns/d.xlsm");
        assertThat(names("returns"))
                .containsExactly(
                        "returns/2026-10/a.xls",
                        "returns/2026-10/z.XLSX",
                        "returns/b.csv",
                        "returns/c.tsv",
                        "returns/d.xlsm");
        assertThat(names("returns/2026-10/")).containsExactly("returns/2026-10/a.xls", "returns/2026-10/z.XLSX");
    }

    @Test
    void workingFolderIsNotPartOfTheNames() throws IOException {
        files("in/a.csv");
        assertThat(names(".")).containsExactly("in/a.csv");
        assertThat(names("./in")).containsExactly("./in/a.csv");
    }

    @Test
    void filesThatAreNotReturnsAreSkipped() throws IOException {
        files("a.csv", ".hidden.csv", "~$a.xlsx", ".DS_Store", ".git/x.csv", "notes.docx", "__/._a.csv");
        files("footprints.csv", "waymark.yaml", "other/footprints.csv");
        assertThat(names(".")).containsExactly("a.csv", "other/footprints.csv");
    }

    @Test
    void filesOfOtherTypesArePassedOverWithTheReason() throws IOException {
        files("in/a.csv", "in/b.msg", "in/c", "in/Thumbs.db", "in/.DS_Store", "in/~$a.xlsx", "in/waymark.yaml");
        files("in/footprints.csv", "in/pack/index.html", "in/pack/chase.csv", "in/.git/x.pdf", "out/d.pdf");
        Files.writeString(folder.resolve("in/d.pdf"), "%PDF-1.7");
        Files.writeString(folder.resolve("in/pack/manifest.json"), "{\n  \"waymark\" : \"1.0\",");
        Files.createSymbolicLink(folder.resolve("in/gone.csv"), folder.resolve("in/nowhere.csv"));
        Files.createSymbolicLink(folder.resolve("in/again"), folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/far.pdf"), folder.resolve("out/d.pdf"));
        try (FileDiscovery discovery = discovery("")) {
            assertThat(discovery.find(List.of("in")))
                    .extracting(InputFile::name)
                    .containsExactly("in/a.csv");
            assertThat(discovery.passedOver())
                    .containsExactly(
                            new PassedOverFile("in/again", "a link to a folder above it"),
                            new PassedOverFile("in/b.msg", "a .msg file"),
                            new PassedOverFile("in/c", "a file of an unknown type"),
                            new PassedOverFile("in/d.pdf", "a PDF document"),
                            new PassedOverFile("in/far.pdf", "a link out of the folder"),
                            new PassedOverFile("in/gone.csv", "a link to a file that does not exist"),
                            new PassedOverFile("in/pack", "a pack that waymark wrote"));
        }
    }

    @Test
    void passedOverFileIsListedOnceAndNotWhenItIsNamed() throws IOException {
        files("in/a.csv", "in/b.pdf", "in/c.pdf");
        try (FileDiscovery discovery = discovery("")) {
            discovery.find(List.of("in", "in/c.pdf"));
            discovery.find(List.of("in/../in"));
            assertThat(discovery.passedOver()).extracting(PassedOverFile::file).containsExactly("in/b.pdf");
        }
    }

    @Test
    void namedFileIsReadWithAnyExtension() throws IOException {
        files("upload.tmp", ".hidden.csv");
        assertThat(names("upload.tmp", ".hidden.csv")).containsExactly("upload.tmp", ".hidden.csv");
    }

    @Test
    void fileReachedTwiceIsReadOnceAndCountsAsNamed() throws IOException {
        files("in/a.csv", "in/b.csv");
        try (FileDiscovery discovery = discovery("")) {
            List<InputFile> files = discovery.find(List.of("in", "in/b.csv", "in/../in/a.csv", "in/a.csv"));
            assertThat(files).extracting(InputFile::name).containsExactly("in/../in/a.csv", "in/b.csv");
            assertThat(files).allMatch(InputFile::namedOutright);
        }
    }

    @Test
    void circularLinkIsNotFollowed() throws IOException {
        files("in/a.csv");
        Files.createSymbolicLink(folder.resolve("in/again"), folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/gone.csv"), folder.resolve("in/nowhere.csv"));
        assertThat(names("in")).containsExactly("in/a.csv");
    }

    @Test
    void linkOutOfTheFolderIsListedButNotRead() throws IOException {
        files("in/a.csv", "in/below/b.csv", "elsewhere/c.csv");
        Files.createSymbolicLink(folder.resolve("in/inside.csv"), folder.resolve("in/below/b.csv"));
        Files.createSymbolicLink(folder.resolve("in/linked.csv"), folder.resolve("elsewhere/c.csv"));
        Files.createSymbolicLink(folder.resolve("in/others"), folder.resolve("elsewhere"));

        assertThat(outside("in", OutsideFiles.REFUSED)).containsExactly("in/linked.csv", "in/others");
        assertThat(outside("in", OutsideFiles.ALLOWED)).isEmpty();
        assertThat(outside("in/linked.csv", OutsideFiles.REFUSED))
                .as("named itself")
                .isEmpty();
    }

    private List<String> outside(String path, OutsideFiles allowed) {
        try (FileDiscovery discovery = new FileDiscovery(folder, InputStream.nullInputStream(), allowed)) {
            return discovery.find(List.of(path)).stream()
                    .filter(InputFile::outside)
                    .map(InputFile::name)
                    .toList();
        }
    }

    @Test
    void standardInputIsCopiedOnceAndTheCopyIsRemoved() throws IOException {
        Path copy;
        try (FileDiscovery discovery = discovery("a,b\n1,2\n")) {
            List<InputFile> files = discovery.find(List.of("-", "-"));
            assertThat(files).extracting(InputFile::name).containsExactly("-");
            assertThat(files.get(0).namedOutright()).isTrue();
            copy = files.get(0).path();
            assertThat(copy).hasContent("a,b\n1,2\n");
        }
        assertThat(copy).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            retruns | There is no file or folder retruns (did you mean returns there?); give a file or a folder of returns.
            returns/x | There is no file or folder returns/x; give a file or a folder of returns.
            empty | The folder empty contains no return: no file in it ends in .csv, .tsv, .txt, .xlsx, .xlsm, .xls, .ods. Found instead: empty/readme.md (a .md file).
            """)
    void pathWithoutReturnsIsAUsageError(String path, String message) throws IOException {
        files("returns/a.csv", "empty/readme.md");
        assertThatThrownBy(() -> names(path)).isInstanceOf(InputException.class).hasMessage(message);
    }

    @Test
    void missingPathIsAUsageError() {
        assertThatThrownBy(this::names).isInstanceOf(InputException.class).hasMessageStartingWith("No file was named");
    }

    private List<String> names(String... paths) {
        try (FileDiscovery discovery = discovery("")) {
            return discovery.find(List.of(paths)).stream().map(InputFile::name).toList();
        }
    }

    private FileDiscovery discovery(String standardInput) {
        return new FileDiscovery(
                folder, new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)), OutsideFiles.REFUSED);
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
    }
}
