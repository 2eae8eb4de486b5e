package org.waymark.pack.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.pack.pages.ForecastPicture.Line;
import org.waymark.progress.ForecastPoint;
import org.waymark.progress.MilestonePair;
import org.waymark.report.ReportFixtures;

class ForecastPictureTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Test
    void milestonesWithTheLargestSlippageComeFirst() {
        ForecastPicture picture = picture(moved(16), moved(90), moved(-20));

        assertThat(picture.lines()).extracting(Line::letter).containsExactly('A', 'B', 'C');
        assertThat(picture.lines().get(0).words()).isEqualTo("31 Dec 2026 to 31 Mar 2027, 90 days later");
        assertThat(picture.lines().get(2).words()).isEqualTo("31 Dec 2026 to 11 Dec 2026, 20 days earlier");
    }

    @Test
    void datesThatMovedTwoWeeksOrLessAreCountedAndNotDrawn() {
        ForecastPicture picture = picture(moved(0), moved(14), moved(15));

        assertThat(picture.lines()).hasSize(1);
        assertThat(picture.count())
                .isEqualTo("1 milestone whose date moved more than 14 days, of 3 with more than one report");
    }

    @Test
    void numberOfLinesIsLimited() {
        ForecastPicture picture = picture(IntStream.rangeClosed(15, 34)
                .mapToObj(ForecastPictureTest::moved)
                .toArray(MilestonePair[]::new));

        assertThat(picture.lines()).hasSize(8);
        assertThat(picture.count())
                .isEqualTo(
                        "8 of the 20 milestones whose date moved more than 14 days, of 20 with more than one report");
    }

    @Test
    void labelsOfLinesThatEndTogetherDoNotOverlap() {
        List<Integer> letters = picture(moved(60), moved(61), moved(62), moved(63)).lines().stream()
                .map(Line::letterY)
                .sorted()
                .toList();

        for (int at = 1; at < letters.size(); at++) {
            assertThat(letters.get(at) - letters.get(at - 1)).isGreaterThanOrEqualTo(15);
        }
    }

    @Test
    void monthWithoutAReportBreaksTheLine() {
        MilestonePair tracked = ReportFixtures.reported(
                new ForecastPoint(YearMonth.of(2026, 7), LocalDate.of(2026, 12, 31), false),
                new ForecastPoint(YearMonth.of(2026, 9), LocalDate.of(2027, 1, 31), false),
                new ForecastPoint(OCTOBER, LocalDate.of(2027, 2, 28), false));

        Line line = picture(tracked).lines().get(0);

        assertThat(line.path()).matches("M\\d+ \\d+M\\d+ \\d+L\\d+ \\d+");
        assertThat(line.cells()).containsExactly("31 Dec 2026", "-", "31 Jan 2027", "28 Feb 2027");
    }

    @Test
    void chartNeedsAMovedDate() {
        assertThat(ForecastPicture.of("id", "Relating", OCTOBER, List.of(moved(0))))
                .isNull();
    }

    private static ForecastPicture picture(MilestonePair... milestones) {
        ForecastPicture picture = ForecastPicture.of("id", "Relating", OCTOBER, List.of(milestones));
        assertThat(picture).isNotNull();
        return picture;
    }

    private static MilestonePair moved(int days) {
        LocalDate first = LocalDate.of(2026, 12, 31);
        return ReportFixtures.reported(
                new ForecastPoint(OCTOBER.minusMonths(1), first, false),
                new ForecastPoint(OCTOBER, first.plusDays(days), false));
    }
}
