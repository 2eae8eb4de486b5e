package org.waymark.collection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.check.Findings;
import org.waymark.check.ReturnKey;
import org.waymark.check.Verdict;
import org.waymark.check.collection.ReturnSet;
import org.waymark.programme.Footprint;
import org.waymark.progress.Coverage;
import org.waymark.progress.ReturnState;
import org.waymark.text.Dates;
import org.waymark.text.English;

/** Makes the status of each expected footprint: the state of its return and the action that is needed. */
final class StatusMaker {

    private final Verdict verdict;
    private final ReturnSet returns;
    private final Coverage coverage;
    private final YearMonth period;
    private final LocalDate asOf;
    private final StrayReturns strays;

    StatusMaker(Verdict verdict, Coverage coverage, YearMonth period, LocalDate asOf, StrayReturns strays) {
        this.verdict = verdict;
        this.returns = ReturnSet.of(verdict.returns());
        this.coverage = coverage;
        this.period = period;
        this.asOf = asOf;
        this.strays = strays;
    }

    FootprintStatus status(Footprint footprint) {
        ReturnKey key = new ReturnKey(footprint.code(), period);
        CheckedReturn counting = returns.counting(key).orElse(null);
        boolean late = coverage.late().contains(footprint);
        List<CheckedReturn> replaced = returns.superseded(key);
        List<String> superseded =
                replaced.stream().map(other -> other.address().file()).toList();
        CorrectionRequest ask = ask(counting, late);
        List<PossibleReturn> possible = counting == null ? strays.possible(footprint) : List.of();
        return new FootprintStatus(
                footprint,
                state(counting),
                counting,
                late,
                superseded,
                possible,
                ask,
                why(counting, replaced, possible, ask, late));
    }

    private static ReturnState state(@Nullable CheckedReturn counting) {
        if (counting == null) {
            return ReturnState.MISSING;
        }
        return counting.accepted() ? ReturnState.ACCEPTED : ReturnState.NEEDS_CORRECTION;
    }

    private static @Nullable CorrectionRequest ask(@Nullable CheckedReturn counting, boolean late) {
        if (counting == null) {
            return CorrectionRequest.SEND;
        }
        if (!counting.accepted()) {
            return CorrectionRequest.RESUBMIT;
        }
        if (counting.queries().refused() > 0) {
            return CorrectionRequest.ANSWER;
        }
        return late ? CorrectionRequest.LATE : null;
    }

    private String why(
            @Nullable CheckedReturn counting,
            List<CheckedReturn> replaced,
            List<PossibleReturn> possible,
            @Nullable CorrectionRequest ask,
            boolean late) {
        if (ask == null) {
            return "";
        }
        if (counting == null) {
            return possible.isEmpty() ? "No return has been received" + due() + "." : unclear(possible);
        }
        String errors = counting.accepted() ? refused(counting) : errors(counting);
        return late ? (errors + " " + late(counting, replaced)).strip() : errors;
    }

    private static String refused(CheckedReturn counting) {
        long refused = counting.queries().refused();
        return refused == 0
                ? ""
                : "The programme refused " + English.count(refused, "explanation")
                        + "; the values have to be corrected or explained again.";
    }

    private String unclear(List<PossibleReturn> possible) {
        return "Something came that may be theirs: "
                + possible.stream().map(PossibleReturn::sentence).collect(Collectors.joining(" "))
                + " No return can be counted" + due() + ".";
    }

    /** Such as {@code , 10 days after the deadline of 13 November 2026}. */
    private String due() {
        LocalDate deadline = coverage.deadline();
        if (deadline == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(deadline, asOf);
        if (days > 0) {
            return ", " + English.count(days, "day") + " after the deadline of " + Dates.day(deadline);
        }
        return " yet; the deadline is " + Dates.day(deadline) + (days == 0 ? ", today" : "");
    }

    private String late(CheckedReturn counting, List<CheckedReturn> replaced) {
        LocalDate submitted = counting.submittedOn();
        LocalDate deadline = coverage.deadline();
        if (submitted == null || deadline == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(deadline, submitted);
        Optional<LocalDate> inTime = replaced.stream()
                .map(CheckedReturn::submittedOn)
                .filter(Objects::nonNull)
                .filter(first -> !first.isAfter(deadline))
                .min(Comparator.naturalOrder());
        return inTime.map(first -> "A first return came in time, on " + Dates.day(first)
                                + "; the one that counts was submitted on ")
                        .orElse("It was submitted on ")
                + Dates.day(submitted) + ", " + English.count(days, "day") + " after the deadline of "
                + Dates.day(deadline) + ".";
    }

    private String errors(CheckedReturn counting) {
        int errors = counting.errors();
        String count = "It has " + English.count(errors, "error") + " to correct";
        return firstError(counting)
                .map(first -> count + (errors == 1 ? "" : ", the first") + place(first) + ": " + first.message())
                .orElse(count + ".");
    }

    private static String place(Finding finding) {
        String cell = finding.address().cell();
        if (cell != null) {
            return " in cell " + cell;
        }
        return finding.address().hasRow() ? " in row " + finding.address().row() : "";
    }

    private Optional<Finding> firstError(CheckedReturn counting) {
        return verdict.files().stream()
                .filter(file -> file.file().equals(counting.address().file()))
                .map(FileVerdict::findings)
                .flatMap(Findings::stream)
                .filter(finding ->
                        finding.severity() == Severity.ERROR && counting.key().concernedBy(finding))
                .findFirst();
    }
}
