package org.waymark.report.status;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Verdict;
import org.waymark.programme.Programme;
import org.waymark.progress.Coverage;
import org.waymark.progress.Figures;
import org.waymark.progress.Progress;
import org.waymark.progress.ProgressRequest;
import org.waymark.progress.Rate;
import org.waymark.progress.ReturnState;

/**
 * Who has sent what for one month. Rates and counts are those of {@link Coverage}.
 *
 * @param programme the programme's name
 * @param asOf the day for which it speaks
 * @param deadline the last day on which a return is on time, or null when the programme sets none
 * @param onTimeRate its n is 0 when there is no deadline
 * @param footprints every expected footprint, in the programme's order
 * @param strays returns of footprints that are not expected, then files that hold no return; by file
 */
public record CollectionStatus(
        String programme,
        YearMonth period,
        LocalDate asOf,
        @Nullable LocalDate deadline,
        Rate reportingRate,
        Rate onTimeRate,
        List<FootprintStatus> footprints,
        List<StrayReturn> strays) {

    public CollectionStatus {
        footprints = List.copyOf(footprints);
        strays = List.copyOf(strays);
    }

    /**
     * The status of the month that the figures are for.
     *
     * @param verdict with which the figures were made
     */
    public static CollectionStatus of(Verdict verdict, Progress progress, Programme programme) {
        return of(verdict, programme, progress.coverage(), progress.period(), progress.asOf());
    }

    /** The status of a month, from what checking gave. */
    public static CollectionStatus of(Verdict verdict, Programme programme, YearMonth period, LocalDate asOf) {
        Progress progress = Figures.of(verdict, ProgressRequest.of(programme, period, asOf));
        return of(verdict, programme, progress.coverage(), period, asOf);
    }

    private static CollectionStatus of(
            Verdict verdict, Programme programme, Coverage coverage, YearMonth period, LocalDate asOf) {
        Strays strays = Strays.of(verdict, programme.footprints(), coverage, period);
        StatusMaker maker = new StatusMaker(verdict, coverage, period, asOf, strays);
        return new CollectionStatus(
                programme.name(),
                period,
                asOf,
                coverage.deadline(),
                coverage.reportingRate(),
                coverage.onTimeRate(),
                coverage.expected().stream().map(maker::status).toList(),
                strays.all());
    }

    /** How many footprints are in a state. */
    public int count(ReturnState state) {
        return count(one -> one.state() == state);
    }

    /** How many footprints have sent a return. */
    public int received() {
        return count(one -> one.counting() != null);
    }

    /** How many footprints sent the return that counts after the deadline. */
    public int late() {
        return count(FootprintStatus::late);
    }

    /** The same with only those footprints of which something is asked, and nothing else. */
    public CollectionStatus toChase() {
        return new CollectionStatus(
                programme,
                period,
                asOf,
                deadline,
                reportingRate,
                onTimeRate,
                footprints.stream().filter(one -> one.ask() != null).toList(),
                List.of());
    }

    private int count(Predicate<FootprintStatus> wanted) {
        return (int) footprints.stream().filter(wanted).count();
    }
}
