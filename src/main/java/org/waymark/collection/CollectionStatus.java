package org.waymark.collection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Verdict;
import org.waymark.programme.Programme;
import org.waymark.progress.Coverage;
import org.waymark.progress.Progress;
import org.waymark.progress.ProgressCalculator;
import org.waymark.progress.ProgressRequest;

/**
 * Who has sent what for one month.
 *
 * @param programme the programme's name
 * @param asOf the day for which it speaks
 * @param coverage of all expected footprints, whichever of them are listed
 * @param footprints every expected footprint, in the programme's order, or those to chase alone
 * @param strays returns of footprints that are not expected, then files that hold no return; by file
 */
public record CollectionStatus(
        String programme,
        YearMonth period,
        LocalDate asOf,
        Coverage coverage,
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
        Progress progress = ProgressCalculator.of(verdict, ProgressRequest.of(programme, period, asOf));
        return of(verdict, programme, progress.coverage(), period, asOf);
    }

    private static CollectionStatus of(
            Verdict verdict, Programme programme, Coverage coverage, YearMonth period, LocalDate asOf) {
        StrayReturns strays = StrayReturns.of(verdict, programme.footprints(), coverage, period);
        StatusMaker maker = new StatusMaker(verdict, coverage, period, asOf, strays);
        return new CollectionStatus(
                programme.name(),
                period,
                asOf,
                coverage,
                coverage.expected().stream().map(maker::status).toList(),
                strays.all());
    }

    /** The last day on which a return is on time, or null when the programme sets none. */
    public @Nullable LocalDate deadline() {
        return coverage.deadline();
    }

    /** The same with only those footprints listed of which something is asked, and no strays. */
    public CollectionStatus toChase() {
        return new CollectionStatus(
                programme,
                period,
                asOf,
                coverage,
                footprints.stream().filter(one -> one.ask() != null).toList(),
                List.of());
    }
}
