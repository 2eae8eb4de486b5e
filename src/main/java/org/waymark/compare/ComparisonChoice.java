package org.waymark.compare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.check.ReturnKey;
import org.waymark.check.Verdict;
import org.waymark.check.collection.PeriodChoice;
import org.waymark.check.collection.ReturnSet;
import org.waymark.intake.InputException;
import org.waymark.intake.PassedOverFile;
import org.waymark.programme.Programme;
import org.waymark.progress.Narrowing;
import org.waymark.progress.Progress;
import org.waymark.progress.ProgressCalculator;
import org.waymark.progress.ProgressRequest;
import org.waymark.text.English;
import org.waymark.text.SentText;

/**
 * Decides whether a request compares months or returns, and compares them.
 *
 * @param programme the programme
 * @param asOf the date of the comparison
 * @param reader reads and checks every return in the given files and folders
 * @param choices receives the later month if the request names none
 */
public record ComparisonChoice(
        Programme programme, LocalDate asOf, Function<List<String>, Verdict> reader, Consumer<PeriodChoice> choices) {

    private static final int MOST_NAMES = 5;

    /** One side of the comparison. */
    private record Side(List<String> paths, Verdict verdict, ReturnSet returns) {

        String name() {
            return paths.stream().map(SentText::line).collect(Collectors.joining(", "));
        }

        String periods() {
            return returns.periods().stream().map(YearMonth::toString).collect(Collectors.joining(", "));
        }

        List<String> footprints(YearMonth period) {
            return returns.keys(period).stream().map(ReturnKey::footprint).toList();
        }

        /** A clause such as {@code old.csv has the return of XF01 for 2026-09}. */
        String description(YearMonth period) {
            List<String> codes = footprints(period).stream().map(SentText::line).toList();
            return name() + " has the " + English.agree(codes.size(), "return", "returns") + " of "
                    + English.and(codes, MOST_NAMES) + " for " + period;
        }
    }

    /**
     * Compares the two sides of a request.
     *
     * @throws InputException if a side has no return for its month, if the months are in the wrong order or the same, or
     *     if the two sides have no footprint in common
     */
    public ComparisonResult compare(CompareRequest request) {
        Side now = side(request.now());
        Side old = request.oneInput() ? now : side(request.old());
        YearMonth period = request.period() == null ? chosen(now) : require(now, request.period());
        YearMonth with = request.with() != null
                ? require(old, request.with())
                : request.oneInput() ? before(now, period) : latest(old);
        if (with.isAfter(period)) {
            throw new InputException(old.name() + " is for " + with + " and " + now.name() + " for " + period
                    + ", which is earlier; name the earlier one first.");
        }
        if (!with.equals(period)) {
            return periods(old, now, with, period, request);
        }
        if (request.oneInput()) {
            throw new InputException(period + " cannot be compared with itself; name another month"
                    + " with --previous, one of " + now.periods() + ".");
        }
        return returns(old, now, period, request);
    }

    private ComparisonResult returns(Side old, Side now, YearMonth period, CompareRequest request) {
        ReturnComparison comparison =
                ReturnComparison.of(old.verdict(), now.verdict(), period, asOf, programme, request.narrowing());
        if (comparison.pairs().isEmpty()) {
            throw nothingInCommon(old, now, period, period);
        }
        return new ComparisonResult(comparison, of(now.verdict(), period), passedOver(old, now));
    }

    private ComparisonResult periods(Side old, Side now, YearMonth with, YearMonth period, CompareRequest request) {
        Verdict all = request.oneInput() ? now.verdict() : together(request);
        List<FileVerdict> files = all.files().stream()
                .map(file -> file.withReturns(received ->
                        List.of(with, period).contains(received.key().period())))
                .toList();
        Verdict both = new Verdict(files, List.of());
        Progress later = figures(both, period, request.narrowing());
        PeriodComparison comparison = PeriodComparison.of(
                figures(both, with, request.narrowing()), later, programme.footprints(), request.narrowing());
        if (comparison.compared().isEmpty()) {
            throw nothingInCommon(old, now, with, period);
        }
        Narrowing common = Narrowing.to(request.narrowing().dimensions(), comparison.compared());
        return new ComparisonResult(
                comparison.withFigures(
                        figures(both, with, common).overall(),
                        figures(both, period, common).overall()),
                of(all, period),
                passedOver(old, now));
    }

    private static List<PassedOverFile> passedOver(Side old, Side now) {
        return Stream.of(old, now)
                .flatMap(side -> side.verdict().passedOver().stream())
                .distinct()
                .sorted(PassedOverFile.BY_NAME)
                .toList();
    }

    /** Reads both sides together, so that the later returns are checked against the earlier ones. */
    private Verdict together(CompareRequest request) {
        List<String> paths = new ArrayList<>(request.old());
        paths.addAll(request.now());
        return reader.apply(paths);
    }

    private Progress figures(Verdict verdict, YearMonth period, Narrowing narrowing) {
        return ProgressCalculator.of(
                verdict, ProgressRequest.of(programme, period, asOf).narrowedTo(narrowing));
    }

    private Side side(List<String> paths) {
        Verdict verdict = reader.apply(paths);
        return new Side(paths, verdict, ReturnSet.of(verdict.returns()));
    }

    private YearMonth chosen(Side side) {
        List<ReturnKey> received =
                side.verdict().returns().stream().map(CheckedReturn::key).toList();
        PeriodChoice choice = PeriodChoice.of(received, programme, asOf).orElseThrow(() -> nothingToCompare(side));
        choices.accept(choice);
        return choice.period();
    }

    private static YearMonth latest(Side side) {
        return side.returns().latestPeriod().orElseThrow(() -> nothingToCompare(side));
    }

    private static InputException nothingToCompare(Side side) {
        return new InputException("No return with a readable period was found in " + side.name()
                + ", so there is nothing to compare; check it with waymark validate to see why.");
    }

    private static YearMonth require(Side side, YearMonth period) {
        latest(side);
        if (!side.returns().periods().contains(period)) {
            throw new InputException("There is no return for " + period + " in " + side.name()
                    + "; there are returns for " + side.periods() + ".");
        }
        return period;
    }

    private static YearMonth before(Side side, YearMonth period) {
        return side.returns()
                .periodBefore(period)
                .orElseThrow(() -> new InputException("There is no return for a month before " + period + " in "
                        + side.name() + ", so there is nothing to compare it with; name the earlier return or folder"
                        + " before it, as in waymark compare OLD NEW."));
    }

    private static InputException nothingInCommon(Side old, Side now, YearMonth with, YearMonth period) {
        String later = old == now ? "the returns for " + period + " are of " : now.description(period);
        if (old == now) {
            later += String.join(", ", now.footprints(period));
        }
        return new InputException("There is no footprint in both inputs to compare: " + old.description(with) + ", and "
                + later + "; name two returns of the same footprint, or two months of the same footprints.");
    }

    private static Verdict of(Verdict verdict, YearMonth period) {
        return verdict.withFindings(
                finding -> finding.period() == null || finding.period().equals(period));
    }
}
