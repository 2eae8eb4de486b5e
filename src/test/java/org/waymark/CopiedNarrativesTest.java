package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.Verdict;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;
import org.waymark.programme.Programme;
import org.waymark.schema.SchemaSource;

/** Narratives that two footprints sent for the same month (WM-G04). */
class CopiedNarrativesTest {

    private static final String NORTH = "E90000001";
    private static final String SOUTH = "E90000002";
    private static final String TEN_WORDS = "Two practices joined the route and a third waits now";

    @TempDir
    private Path folder;

    private Set<String> off = Set.of("WM-K06", "WM-T08");

    @Test
    void eachFootprintIsToldAboutItsOwnRowAndTheOtherMilestone() throws IOException {
        write("n.csv", ReturnText.of(NORTH, "2026-10").row("M-1").row("N-2", "narrative", TEN_WORDS));
        write(
                "s.csv",
                ReturnText.of(SOUTH, "2026-10")
                        .row("S-7", "narrative", " two practices  JOINED the route and a third waits NOW "));

        List<Finding> copied = copied(check());

        assertThat(copied)
                .extracting(
                        Finding::footprint,
                        Finding::milestone,
                        Finding::milestoneTitle,
                        f -> f.address().row())
                .containsExactly(tuple(NORTH, "N-2", "Change N-2", 3), tuple(SOUTH, "S-7", "Change S-7", 2));
        assertThat(copied)
                .extracting(Finding::message)
                .containsExactly(
                        "The narrative is the same as that of milestone S-7 in the return of Southvale.",
                        "The narrative is the same as that of milestone N-2 in the return of Northgate.");
        assertThat(copied).allSatisfy(f -> {
            assertThat(f.severity()).isEqualTo(Severity.ADVISORY);
            assertThat(f.address().field()).isEqualTo("narrative");
            assertThat(f.value()).isNull();
        });
    }

    @Test
    void shortNarrativesCanBeTheSame() throws IOException {
        String nine = TEN_WORDS.substring(0, TEN_WORDS.lastIndexOf(' '));
        write("n.csv", ReturnText.of(NORTH, "2026-10").row("M-1", "narrative", nine));
        write("s.csv", ReturnText.of(SOUTH, "2026-10").row("M-1", "narrative", nine));

        assertThat(copied(check())).isEmpty();
    }

    @Test
    void onlyReturnsThatCountForOnePeriodAreCompared() throws IOException {
        write("n 09.csv", ReturnText.of(NORTH, "2026-09").row("M-1", "narrative", TEN_WORDS));
        write("n 10.csv", ReturnText.of(NORTH, "2026-10").row("M-1").row("M-2"));
        write("s 10.csv", ReturnText.of(SOUTH, "2026-10").row("M-1", "narrative", TEN_WORDS));
        // the earlier of two returns does not count
        write(
                "n 10 first.csv",
                ReturnText.of(NORTH, "2026-10").submitted("2026-11-01").row("M-1", "narrative", TEN_WORDS));
        write(
                "n 10 second.csv",
                ReturnText.of(NORTH, "2026-10")
                        .submitted("2026-11-02")
                        .row("M-1")
                        .row("M-2"));

        assertThat(copied(check())).isEmpty();
    }

    @Test
    void sameNarrativeTwiceInOneReturnIsNotACopy() throws IOException {
        write(
                "n.csv",
                ReturnText.of(NORTH, "2026-10")
                        .row("M-1", "narrative", TEN_WORDS)
                        .row("M-2", "narrative", TEN_WORDS));
        write("s.csv", ReturnText.of(SOUTH, "2026-10").row("M-1"));

        assertThat(copied(check())).isEmpty();
    }

    @Test
    void narrativeIsNotQuoted() throws IOException {
        String personal = TEN_WORDS + " write to ann.smith@example.org";
        write(
                "n.csv",
                ReturnText.of(NORTH, "2026-10").row("M-1", "narrative", personal, "title", "Ask bo@example.org"));
        write("s.csv", ReturnText.of(SOUTH, "2026-10").row("M-9", "narrative", personal));

        assertThat(copied(check()))
                .hasSize(2)
                .allSatisfy(f -> assertThat(f.message() + f.fix() + f.value() + f.milestoneTitle())
                        .doesNotContain("example", "practices"));
    }

    @Test
    void lastFindingOfAReturnCountsTheOthers() throws IOException {
        ReturnText north = ReturnText.of(NORTH, "2026-10");
        ReturnText south = ReturnText.of(SOUTH, "2026-10");
        for (int i = 0; i < 3000; i++) {
            north.row("N-" + i, "narrative", TEN_WORDS + " in ward " + i);
            south.row("S-" + i, "narrative", TEN_WORDS + " in ward " + (i + 10));
        }
        write("n.csv", north);
        write("s.csv", south);

        List<Finding> copied = copied(check());

        assertThat(copied).hasSize(40);
        assertThat(copied.get(18).message()).doesNotContain("more");
        assertThat(copied.get(19).milestone()).isEqualTo("N-29");
        assertThat(copied.get(19).message())
                .isEqualTo("The narrative is the same as that of milestone S-19 in the return of Southvale."
                        + " 2,970 more narratives of this return are in returns of other footprints too.");
    }

    @Test
    void codeCanBeSwitchedOff() throws IOException {
        off = Set.of("WM-K06", "WM-G04");
        write("n.csv", ReturnText.of(NORTH, "2026-10").row("M-1", "narrative", TEN_WORDS));
        write("s.csv", ReturnText.of(SOUTH, "2026-10").row("M-1", "narrative", TEN_WORDS));

        assertThat(copied(check())).isEmpty();
    }

    private static List<Finding> copied(Verdict verdict) {
        return verdict.collection().stream()
                .filter(f -> f.code().id().equals("WM-G04"))
                .toList();
    }

    private Verdict check() {
        Footprints footprints = new Footprints(List.of(footprint(NORTH, "Northgate"), footprint(SOUTH, "Southvale")));
        Programme programme = new Programme("Programme", null, footprints, SchemaSource.builtIn(), null, Map.of(), off);
        Settings settings = new Settings(programme, null, LocalDate.parse("2026-11-20"), List.of(), 2);
        return Waymark.with(settings)
                .readingFrom(folder, InputStream.nullInputStream())
                .check(List.of("."), false);
    }

    private static Footprint footprint(String code, String name) {
        return new Footprint(code, name, null, null, List.of(), null, null, null);
    }

    private void write(String name, ReturnText text) throws IOException {
        Files.writeString(folder.resolve(name), text.csv());
    }
}
