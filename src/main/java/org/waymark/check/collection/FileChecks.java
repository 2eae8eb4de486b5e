package org.waymark.check.collection;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckPlan;
import org.waymark.check.CheckedFile;
import org.waymark.check.ComparableReturn;
import org.waymark.check.FileChecker;
import org.waymark.check.FileVerdict;
import org.waymark.check.FindingPolicy;
import org.waymark.check.HistoryChecks;
import org.waymark.check.HistoryFindings;
import org.waymark.intake.InputFile;
import org.waymark.intake.ParallelReading;
import org.waymark.intake.ReadingListener;
import org.waymark.intake.ReturnReader;
import org.waymark.programme.Programme;

/**
 * Reads and checks files, and compares their returns with earlier ones.
 *
 * @param period the collection period, or null to take what the input holds
 * @param policy what the programme wants of findings on the day the checks are for
 * @param threads how many files are read at once; results do not depend on it
 * @param listener is told how far reading has come
 */
public record FileChecks(
        Programme programme, @Nullable YearMonth period, FindingPolicy policy, int threads, ReadingListener listener) {

    /** What is kept of rows beyond findings: milestones for figures, and what later returns are compared with. */
    private record Keep(boolean milestones, boolean history) {}

    /**
     * What comparing returns with earlier ones gave.
     *
     * @param files the verdicts on the files that were compared
     * @param earlier the verdicts on the files of earlier returns
     */
    public record Compared(List<FileVerdict> files, List<FileVerdict> earlier) {

        /** Both together. */
        public List<FileVerdict> all() {
            return Stream.concat(files.stream(), earlier.stream()).toList();
        }
    }

    /**
     * Checks files for their findings alone. A file on its own is read again in the rare case that it holds several
     * periods: one period has no history.
     */
    public List<CheckedFile> read(List<InputFile> files, List<InputFile> earlier) {
        boolean several = files.size() + earlier.size() > 1;
        List<CheckedFile> checked = read(files, period, new Keep(false, several));
        return several || periods(checked).size() < 2 ? checked : read(files, period, new Keep(false, true));
    }

    /** Checks files and keeps what figures need. */
    public List<CheckedFile> readForFigures(List<InputFile> files) {
        return read(files, period, new Keep(true, true));
    }

    private List<CheckedFile> read(List<InputFile> files, @Nullable YearMonth collected, Keep keep) {
        CheckPlan plan = plan(collected);
        Function<InputFile, FileChecker> checkers =
                file -> new FileChecker(plan, file, keep.milestones(), keep.history());
        return new ParallelReading(threads, listener)
                .read(
                        files,
                        file -> {
                            FileChecker checker = checkers.apply(file);
                            ReturnReader.read(
                                    file,
                                    programme.schema(),
                                    name -> programme.footprints().find(name).isPresent(),
                                    checker);
                            return checker.end();
                        },
                        file -> tooDemanding(file, checkers.apply(file)));
    }

    /** A file whose reading was given up; what was read of it before is not kept. */
    private static CheckedFile tooDemanding(InputFile file, FileChecker checker) {
        checker.finding(ReturnReader.tooDemanding(file));
        return checker.end();
    }

    /** @param collected the month being collected, or null when any will do */
    private CheckPlan plan(@Nullable YearMonth collected) {
        return CheckPlan.compile(programme.schema(), programme.footprints(), collected, policy);
    }

    /**
     * Compares every return with those before it, within the files and in files of earlier returns.
     *
     * @param limit before which returns of the earlier files count, or null for the latest period of the others
     */
    public Compared compare(
            List<CheckedFile> files, List<InputFile> earlier, @Nullable YearMonth limit, boolean keepMilestones) {
        List<YearMonth> periods = periods(files);
        if (periods.isEmpty()) {
            return new Compared(verdicts(files, Map.of()), List.of());
        }
        YearMonth before = limit == null ? periods.get(periods.size() - 1) : limit;
        List<CheckedFile> history = earlier.isEmpty() ? List.of() : read(earlier, null, new Keep(keepMilestones, true));
        Stream<ComparableReturn> past =
                returnsOf(history).filter(one -> one.key().period().isBefore(before));
        Map<ComparableReturn, HistoryFindings> found = PeriodTransitions.compare(
                new HistoryChecks(plan(period)),
                Stream.concat(returnsOf(files), past).toList(),
                !earlier.isEmpty());
        return new Compared(verdicts(files, found), verdicts(history, found));
    }

    private static Stream<ComparableReturn> returnsOf(List<CheckedFile> files) {
        return files.stream().flatMap(file -> file.returns().stream());
    }

    private static List<FileVerdict> verdicts(List<CheckedFile> files, Map<ComparableReturn, HistoryFindings> history) {
        return files.stream().map(file -> file.verdict(history)).toList();
    }

    /** The periods for which these files have a return, the earliest first. */
    public static List<YearMonth> periods(List<CheckedFile> files) {
        return returnsOf(files)
                .map(one -> one.key().period())
                .distinct()
                .sorted()
                .toList();
    }
}
