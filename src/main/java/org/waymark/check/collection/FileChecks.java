package org.waymark.check.collection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckPlan;
import org.waymark.check.CheckedFile;
import org.waymark.check.CheckedReturn;
import org.waymark.check.ComparableReturn;
import org.waymark.check.FileChecker;
import org.waymark.check.FileVerdict;
import org.waymark.check.FindingPolicy;
import org.waymark.check.HistoryChecks;
import org.waymark.check.HistoryFindings;
import org.waymark.check.KeptData;
import org.waymark.check.PersonalDataUse;
import org.waymark.check.ProgrammeFileNames;
import org.waymark.check.ReturnKey;
import org.waymark.intake.InputFile;
import org.waymark.intake.ParallelReading;
import org.waymark.intake.PassedOverFile;
import org.waymark.intake.ReadingListener;
import org.waymark.intake.ReturnReader;
import org.waymark.intake.TableShape;
import org.waymark.programme.Programme;

/**
 * Reads and checks files, and compares their returns with earlier ones. Immutable.
 *
 * @param programme the programme that the returns are for
 * @param period the collection period, or null to accept every period in the input
 * @param policy the programme's policy on findings on the day of the checks
 * @param asOf the day of the checks
 * @param personalData whether milestones keep personal data
 * @param threads the number of files that are read at once; results do not depend on it
 * @param listener receives the progress of reading
 */
public record FileChecks(
        Programme programme,
        @Nullable YearMonth period,
        FindingPolicy policy,
        LocalDate asOf,
        PersonalDataUse personalData,
        int threads,
        ReadingListener listener) {

    /** Compares narratives by their hashes, and keeps no rows: they are needed only once two returns have the same narrative. */
    private static final Set<Long> NARRATIVES = Set.of();

    /**
     * The verdicts after the comparison of returns with earlier ones.
     *
     * @param files the verdicts on the files that were compared
     * @param earlier the verdicts on the files of earlier returns
     * @param passedOver the files that were opened and found to be written by waymark itself
     */
    public record Compared(List<FileVerdict> files, List<FileVerdict> earlier, List<PassedOverFile> passedOver) {

        /** All verdicts. */
        public List<FileVerdict> all() {
            return Stream.concat(files.stream(), earlier.stream()).toList();
        }
    }

    /**
     * Checks files for their findings only. A single file with one period has no history to keep; in the rare case that it
     * has several periods it is read again.
     */
    public List<CheckedFile> read(List<InputFile> files, List<InputFile> earlier) {
        boolean several = files.size() + earlier.size() > 1;
        List<CheckedFile> checked = read(files, period, new KeptData(false, several, NARRATIVES));
        return several || periods(checked).size() < 2
                ? checked
                : read(files, period, new KeptData(false, true, NARRATIVES));
    }

    /** Checks files and keeps the milestones that figures need. */
    public List<CheckedFile> readForFigures(List<InputFile> files) {
        return read(files, period, new KeptData(true, true, NARRATIVES));
    }

    /** Checks files and keeps their milestones, but nothing that a comparison with other returns needs. */
    public List<CheckedFile> readMilestones(List<InputFile> files) {
        return read(files, period, new KeptData(true, false, null));
    }

    /**
     * The returns of files and of earlier files, without comparing them. Errors that only a comparison finds decide which of
     * several returns counts, so there is no result if a footprint sent several returns for a period.
     *
     * @param files the files as {@link #readMilestones} returned them
     * @param earlier the files of earlier returns
     * @param limit the period before which returns of the earlier files count
     */
    public Optional<ReturnSet> uncompared(List<CheckedFile> files, List<InputFile> earlier, YearMonth limit) {
        Stream<ComparableReturn> past = earlier.isEmpty()
                ? Stream.empty()
                : returnsOf(read(earlier, null, new KeptData(true, false, null)))
                        .filter(one -> one.key().period().isBefore(limit));
        List<CheckedReturn> all = Stream.concat(returnsOf(files), past)
                .map(ComparableReturn::checked)
                .toList();
        long keys = all.stream().map(CheckedReturn::key).distinct().count();
        return keys < all.size() ? Optional.empty() : Optional.of(ReturnSet.of(all));
    }

    /** Reads files again to find the rows of narratives that two returns have in common. */
    public NarrativeReader narratives(List<InputFile> files) {
        return (names, wanted) -> returnsOf(read(
                        files.stream()
                                .filter(file -> names.contains(file.name()))
                                .toList(),
                        period,
                        new KeptData(false, false, wanted)))
                .map(ComparableReturn::checked)
                .toList();
    }

    private List<CheckedFile> read(List<InputFile> files, @Nullable YearMonth collected, KeptData keep) {
        CheckPlan plan = plan(collected);
        TableShape shape = new TableShape(programme.schema());
        ProgrammeFileNames names = new ProgrammeFileNames(programme.footprints(), collected);
        // Whoever names one file, such as a new template, wants to know what is left to do in it.
        boolean readsUnchanged = files.size() == 1 && files.get(0).namedOutright();
        Function<InputFile, FileChecker> checkers = file -> new FileChecker(plan, file, readsUnchanged, keep);
        return new ParallelReading(threads, listener)
                .read(
                        files,
                        file -> {
                            FileChecker checker = checkers.apply(file);
                            ReturnReader.read(file, shape, names, checker);
                            return checker.end();
                        },
                        file -> tooDemanding(file, checkers.apply(file)));
    }

    /** The result for a file that needs too much memory or time to read. Rows that were read before are not kept. */
    private static CheckedFile tooDemanding(InputFile file, FileChecker checker) {
        checker.finding(ReturnReader.tooDemanding(file));
        return checker.end();
    }

    private CheckPlan plan(@Nullable YearMonth collected) {
        return CheckPlan.compile(programme, collected, policy, personalData, asOf);
    }

    /**
     * Compares every return with the returns before it, in the same files and in files of earlier returns.
     *
     * @param earlier the files of earlier returns
     * @param limit the period before which returns of the earlier files count; null for the latest period of the others
     * @param keepMilestones whether earlier returns keep their milestones
     */
    public Compared compare(
            List<CheckedFile> files, List<InputFile> earlier, @Nullable YearMonth limit, boolean keepMilestones) {
        List<YearMonth> periods = periods(files);
        if (periods.isEmpty()) {
            return new Compared(verdicts(files, Map.of()), List.of(), passedOver(files));
        }
        YearMonth before = limit == null ? periods.get(periods.size() - 1) : limit;
        List<CheckedFile> history =
                earlier.isEmpty() ? List.of() : read(earlier, null, new KeptData(keepMilestones, true, null));
        Stream<ComparableReturn> past =
                returnsOf(history).filter(one -> one.key().period().isBefore(before));
        Map<ComparableReturn, HistoryFindings> found = PeriodTransitions.compare(
                new HistoryChecks(plan(period)),
                Stream.concat(returnsOf(files), past).toList(),
                !earlier.isEmpty());
        return new Compared(
                verdicts(files, found),
                verdicts(history, found),
                passedOver(Stream.concat(files.stream(), history.stream()).toList()));
    }

    private static Stream<ComparableReturn> returnsOf(List<CheckedFile> files) {
        return files.stream().flatMap(file -> file.returns().stream());
    }

    private static List<FileVerdict> verdicts(List<CheckedFile> files, Map<ComparableReturn, HistoryFindings> history) {
        return files.stream()
                .filter(file -> file.passedOver() == null)
                .map(file -> file.verdict(history))
                .toList();
    }

    private static List<PassedOverFile> passedOver(List<CheckedFile> files) {
        return files.stream()
                .flatMap(file -> Stream.ofNullable(file.passedOver()))
                .toList();
    }

    /** The footprints and periods of the returns in these files. */
    public static List<ReturnKey> keys(List<CheckedFile> files) {
        return returnsOf(files).map(ComparableReturn::key).distinct().toList();
    }

    private static List<YearMonth> periods(List<CheckedFile> files) {
        return keys(files).stream().map(ReturnKey::period).distinct().sorted().toList();
    }
}
