package org.waymark.check.collection;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckPlan;
import org.waymark.check.FileChecker;
import org.waymark.check.FileVerdict;
import org.waymark.check.OpenFile;
import org.waymark.check.OpenReturn;
import org.waymark.check.Suppressions;
import org.waymark.intake.InputFile;
import org.waymark.intake.ParallelReading;
import org.waymark.intake.ReadingListener;
import org.waymark.intake.ReturnReader;
import org.waymark.programme.Programme;

/**
 * Reads and checks files, and compares their returns with earlier ones.
 *
 * @param period the collection period, or null to take what the input holds
 * @param suppressions what the programme suppresses on the day the checks are for
 * @param threads how many files are read at once; results do not depend on it
 * @param listener is told how far reading has come
 */
public record FileChecks(
        Programme programme,
        @Nullable YearMonth period,
        Suppressions suppressions,
        int threads,
        ReadingListener listener) {

    /** What is kept of rows beyond findings: milestones for figures, and what later returns are compared with. */
    private record Keep(boolean milestones, boolean history) {}

    /**
     * Checks files for their findings alone. A file on its own is read again in the rare case that it holds several
     * periods: one period has no history.
     */
    public List<OpenFile> read(List<InputFile> files, List<InputFile> earlier) {
        boolean several = files.size() + earlier.size() > 1;
        List<OpenFile> open = read(files, period, new Keep(false, several));
        return several || periods(open).size() < 2 ? open : read(files, period, new Keep(false, true));
    }

    /** Checks files and keeps what figures need. */
    public List<OpenFile> readForFigures(List<InputFile> files) {
        return read(files, period, new Keep(true, true));
    }

    /** @param collected the month being collected, or null when any will do */
    private List<OpenFile> read(List<InputFile> files, @Nullable YearMonth collected, Keep keep) {
        CheckPlan plan = CheckPlan.compile(
                programme.schema(),
                programme.footprints(),
                collected,
                programme.severities(),
                programme.off(),
                suppressions);
        return new ParallelReading(threads, listener)
                .read(
                        files,
                        file -> {
                            FileChecker checker = plan.newFile(file, keep.milestones(), keep.history());
                            ReturnReader.read(
                                    file,
                                    programme.schema(),
                                    name -> programme.footprints().find(name).isPresent(),
                                    checker);
                            return checker.end();
                        },
                        file -> tooDemanding(file, plan.newFile(file, keep.milestones(), keep.history())));
    }

    /** A file whose reading was given up; nothing of what was read of it before is kept. */
    private static OpenFile tooDemanding(InputFile file, FileChecker checker) {
        checker.finding(ReturnReader.tooDemanding(file));
        return checker.end();
    }

    /**
     * Holds every return against those before it, and gives the files of the earlier returns.
     *
     * @param limit before which returns of the earlier files count, or null for the latest period of the others
     */
    public List<OpenFile> compare(
            List<OpenFile> open, List<InputFile> earlier, @Nullable YearMonth limit, boolean keepMilestones) {
        List<YearMonth> periods = periods(open);
        if (periods.isEmpty()) {
            return List.of();
        }
        YearMonth before = limit == null ? periods.get(periods.size() - 1) : limit;
        List<OpenFile> history = earlier.isEmpty() ? List.of() : read(earlier, null, new Keep(keepMilestones, true));
        Stream<OpenReturn> past =
                returnsOf(history).filter(one -> one.key().period().isBefore(before));
        Transitions.compare(Stream.concat(returnsOf(open), past).toList(), !earlier.isEmpty());
        return history;
    }

    private static Stream<OpenReturn> returnsOf(List<OpenFile> files) {
        return files.stream().flatMap(file -> file.returns().stream());
    }

    /** The periods for which these files have a return, the earliest first. */
    public static List<YearMonth> periods(List<OpenFile> files) {
        return returnsOf(files)
                .map(one -> one.key().period())
                .distinct()
                .sorted()
                .toList();
    }

    /** What checking these files gave; asked for once, after they were compared. */
    public static List<FileVerdict> close(List<OpenFile> files) {
        return files.stream().map(OpenFile::close).toList();
    }
}
