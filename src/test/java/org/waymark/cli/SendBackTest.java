package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Elsewhere;

/** {@code validate --annotate --html}: a folder to send back to each footprint. */
class SendBackTest {

    private static final Path HERE = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void eachFootprintOfTheSamplesGetsItsPageAndItsMarkedReturn() {
        Run run = october("--annotate", back(), "--html", back());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("Wrote 7 annotated copies to " + back() + ".\nWrote 10 pages to " + back()
                        + ", 3 of them to confirm that nothing is wrong.\n");
        assertThat(files())
                .containsExactly(
                        "XF01/XF01_2026-10.xlsx",
                        "XF01/findings.html",
                        "XF02/Thornwick Vale (4).xlsx",
                        "XF02/findings.html",
                        "XF03/findings.html",
                        "XF04/XF04 2026-10.xls",
                        "XF04/findings.html",
                        "XF05/findings.html",
                        "XF06/findings.html",
                        "XF06/return-XF06-2026_10.xlsx",
                        "XF08/findings.html",
                        "XF09/findings.html",
                        "XF09/tallowmarsh 2026-10.xlsx",
                        "XF10/WYN 2026-10 FINAL.xlsx",
                        "XF10/findings.html",
                        "XF12/XF12_2026-10.xlsx",
                        "XF12/findings.html");
        assertThat(page("XF06"))
                .contains("<span class=\"period\">Kestrelmoor: what to put right</span>")
                .contains("<a href=\"return-XF06-2026_10.xlsx\">return-XF06-2026_10.xlsx</a>")
                .contains("The return is not accepted yet.")
                .doesNotContain("Wyncaster");
        assertThat(page("XF02")).contains("<a href=\"Thornwick%20Vale%20%284%29.xlsx\">Thornwick Vale (4).xlsx</a>");
        assertThat(page("XF10")).contains("Wyncaster City: please look at this").contains("The return is accepted.");
        assertThat(page("XF05"))
                .contains("Marrowfield: nothing to put right")
                .contains("Your return is accepted. Thank you.")
                .contains("10 milestones");
    }

    @Test
    void aReturnThatWasReplacedIsNotSentBackAndOneThatFailedToReplaceIs() {
        october("--html", back());
        assertThat(page("XF03")).contains("nothing to put right").doesNotContain("WM-R12");

        Run.in(HERE, "validate", "samples/returns", "--period", "2026-09", "--html", back());
        assertThat(page("XF08")).contains("Ravensholt September v2.xlsx").contains("WM-R09");
    }

    @Test
    void aFileOfSeveralFootprintsIsPartedIntoPagesAndItsCopyIsGivenToNobody() throws IOException {
        Files.writeString(folder.resolve("footprints.csv"), "code,name\nN1,North\nS/2,South\n");
        Files.writeString(folder.resolve("waymark.yaml"), "footprints: footprints.csv\noff: [WM-K06]\n");
        TinyReturn.writeInto(Files.createDirectory(folder.resolve("tiny")));
        String tiny = Files.readString(folder.resolve("tiny/october.csv"));
        String header = tiny.substring(0, tiny.indexOf('\n') + 1);
        String rows = tiny.substring(header.length());
        Files.writeString(
                folder.resolve("all.csv"),
                header
                        + rows.replace("E54000005", "N1").replace("late-ish", "northern-ish")
                        + rows.replace("E54000005", "S/2").replace("late-ish", "southern-ish")
                        + rows.replace("E54000005", "X9"));
        Files.writeString(folder.resolve("who.csv"), header + rows.replace("E54000005", "X9"));

        Run run = Run.in(folder, "validate", "all.csv", "who.csv", "--annotate", "back", "--html", "back");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(files())
                .containsExactly(
                        "N1/findings.html",
                        "S_2/findings.html",
                        "all.xlsx",
                        "no-footprint/findings.html",
                        "no-footprint/who.xlsx");
        assertThat(page("N1"))
                .contains("northern-ish")
                .doesNotContain("southern-ish")
                .doesNotContain("X9");
        assertThat(page("S_2")).contains("southern-ish").doesNotContain("northern-ish");
        assertThat(page("no-footprint"))
                .contains("Files without a known footprint")
                .contains("X9");
    }

    @Test
    void withoutPagesCopiesLieAsTheirOriginals() {
        Run.in(HERE, "validate", "samples/returns", "--period", "2026-10", "-q", "--annotate", back());

        assertThat(files()).contains("2026-10/XF01_2026-10.xlsx").noneMatch(name -> name.endsWith(".html"));
    }

    @Test
    void pagesAreTheSameEverywhere() {
        October here = Elsewhere.LONDON.run(this::pages);

        for (Elsewhere place : Elsewhere.values()) {
            assertThat(place.run(this::pages)).isEqualTo(here);
        }
    }

    @Test
    void aFileInThePlaceOfTheFolderIsMisuse() throws IOException {
        Files.writeString(folder.resolve("back"), "");

        assertThat(october("--html", back()).err())
                .isEqualTo("waymark: --html names a file, \"" + back() + "\"; name a folder for the pages.\n");
        assertThat(october("--html", back() + "/below").err())
                .startsWith("waymark: --html names \"" + back() + "/below\", but a page cannot be written there: ");
    }

    private record October(List<String> files, List<String> pages) {}

    private October pages() {
        october("-q", "--html", back());
        return new October(
                files(),
                files().stream()
                        .map(name -> read(folder.resolve("back").resolve(name)))
                        .toList());
    }

    private Run october(String... args) {
        String[] all = new String[args.length + 4];
        System.arraycopy(new String[] {"validate", "samples/returns", "--period", "2026-10"}, 0, all, 0, 4);
        System.arraycopy(args, 0, all, 4, args.length);
        return Run.in(HERE, all);
    }

    private String back() {
        return folder.resolve("back").toString();
    }

    private String page(String footprint) {
        return read(folder.resolve("back").resolve(footprint).resolve("findings.html"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> files() {
        Path back = folder.resolve("back");
        try (Stream<Path> files = Files.walk(back)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> back.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
