package org.waymark;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckPlan;
import org.waymark.check.FileChecker;
import org.waymark.check.FileVerdict;
import org.waymark.check.OpenFile;
import org.waymark.check.OpenReturn;
import org.waymark.check.collection.Transitions;
import org.waymark.intake.InputFile;
import org.waymark.intake.ReturnReader;
import org.waymark.programme.Programme;

/** Reads and checks files, and holds their returns against earlier ones. */
record FileChecks(Settings settings, ReadingListener listener) {

    /** What is kept of rows beyond findings: milestones for figures, and what later returns are compared with. */
    private record Keep(boolean milestones, boolean history) {}

    /**
     * Checks files for their findings alone. A file on its own is read again in the rare case that it holds several
     * periods: one period has no history.
     */
    List<OpenFile> read(List<InputFile> files, List<InputFile> earlier) {
        boolean several = files.size() + earlier.size() > 1;
        List<OpenFile> open = read(files, settings.period(), new Keep(false, several));
        return several || periods(open).size() < 2 ? open : read(files, settings.period(), new Keep(false, true));
    }

    /** Checks files and keeps what figures need. */
    List<OpenFile> readForFigures(List<InputFile> files) {
        return read(files, settings.period(), new Keep(true, true));
    }

    /** @param collected the month being collected, or null when any will do */
    private List<OpenFile> read(List<InputFile> files, @Nullable YearMonth collected, Keep keep) {
        Programme programme = settings.programme();
        CheckPlan plan = CheckPlan.compile(
                programme.schema(),
                programme.footprints(),
                collected,
                programme.severities(),
                programme.off(),
                settings.suppressions());
        return new ParallelReading(settings.threads(), listener).read(files, file -> {
            FileChecker checker = plan.newFile(file, keep.milestones(), keep.history());
            ReturnReader.read(
                    file,
                    programme.schema(),
                    name -> programme.footprints().find(name).isPresent(),
                    checker);
            return checker.end();
        });
    }

    /**
     * Holds every return against those before it, and gives the files of the earlier returns.
     *
     * @param period before which returns of the earlier files count, or null for the latest period of the others
     */
    List<OpenFile> compare(
            List<OpenFile> open, List<InputFile> earlier, @Nullable YearMonth period, boolean keepMilestones) {
        List<YearMonth> periods = periods(open);
        if (periods.isEmpty()) {
            return List.of();
        }
        YearMonth before = period == null ? periods.get(periods.size() - 1) : period;
        List<OpenFile> history = earlier.isEmpty() ? List.of() : read(earlier, null, new Keep(keepMilestones, true));
        Stream<OpenReturn> past =
                returnsOf(history).filter(one -> one.key().period().isBefore(before));
        Transitions.compare(Stream.concat(returnsOf(open), past).toList(), !earlier.isEmpty());
        return history;
    }

    private static Stream<OpenReturn> returnsOf(List<OpenFile> files) {
        return files.stream().flatMap(file -> file.returns().stream());
    }

    static List<YearMonth> periods(List<OpenFile> files) {
        return returnsOf(files)
                .map(one -> one.key().period())
                .distinct()
                .sorted()
                .toList();
    }

    static List<FileVerdict> close(List<OpenFile> files) {
        return files.stream().map(OpenFile::close).toList();
    }
}
