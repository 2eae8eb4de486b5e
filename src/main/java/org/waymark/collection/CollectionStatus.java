package org.waymark.collection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Verdict;
import org.waymark.check.collection.PeriodScope;
import org.waymark.intake.PassedOverFile;
import org.waymark.programme.Programme;
import org.waymark.progress.Coverage;
import org.waymark.progress.Progress;
import org.waymark.progress.ProgressCalculator;
import org.waymark.progress.ProgressRequest;

/**
 * The state of a month's collection: which footprints have sent a return, and which must send or correct one. Immutable.
 *
 * @param programme the name of the programme
 * @param period the month of the returns
 * @param asOf the day of the status
 * @param coverage the coverage of all expected footprints, including those that are not listed
 * @param footprints the expected footprints in the order of the programme: all of them, or only those that need to act
 * @param strays returns of footprints that are not expected, then files without a return, each ordered by file
 * @param passedOver the files that may be from this month and do not count as its returns, ordered by name
 */
public record CollectionStatus(
        String programme,
        YearMonth period,
        LocalDate asOf,
        Coverage coverage,
        List<FootprintStatus> footprints,
        List<StrayReturn> strays,
        List<PassedOverFile> passedOver) {

    public CollectionStatus {
        footprints = List.copyOf(footprints);
        strays = List.copyOf(strays);
        passedOver = List.copyOf(passedOver);
    }

    /**
     * The status of the month of a report.
     *
     * @param verdict the verdict from which the figures were computed
     */
    public static CollectionStatus of(Verdict verdict, Progress progress, Programme programme) {
        return of(verdict, programme, progress.coverage(), progress.period(), progress.asOf());
    }

    /** The status of a month. */
    public static CollectionStatus of(Verdict verdict, Programme programme, YearMonth period, LocalDate asOf) {
        Progress progress = ProgressCalculator.of(verdict, ProgressRequest.of(programme, period, asOf));
        return of(verdict, programme, progress.coverage(), period, asOf);
    }

    private static CollectionStatus of(
            Verdict verdict, Programme programme, Coverage coverage, YearMonth period, LocalDate asOf) {
        PeriodScope scope = new PeriodScope(period, List.of());
        List<PassedOverFile> passedOver = Stream.concat(
                        verdict.passedOver().stream().filter(file -> file.footprint() != null || scope.mayHold(file)),
                        scope.misfiled(verdict.files()).stream())
                .sorted(PassedOverFile.BY_NAME)
                .toList();
        StrayReturns strays = StrayReturns.of(verdict, passedOver, programme.footprints(), coverage, period);
        StatusMaker maker = new StatusMaker(verdict, coverage, period, asOf, strays);
        return new CollectionStatus(
                programme.name(),
                period,
                asOf,
                coverage,
                coverage.expected().stream().map(maker::status).toList(),
                strays.all(),
                passedOver);
    }

    /** The last day on which a return is on time, or null when the programme has no deadline. */
    public @Nullable LocalDate deadline() {
        return coverage.deadline();
    }

    /** Returns a copy that lists only footprints that need to act, without strays and passed-over files. */
    public CollectionStatus toChase() {
        return new CollectionStatus(
                programme,
                period,
                asOf,
                coverage,
                footprints.stream().filter(one -> one.ask() != null).toList(),
                List.of(),
                List.of());
    }
}
