package org.waymark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.check.CheckPlan;
import org.waymark.check.FileChecker;
import org.waymark.check.FileVerdict;
import org.waymark.check.OpenFile;
import org.waymark.check.OpenReturn;
import org.waymark.check.Suppressions;
import org.waymark.check.Verdict;
import org.waymark.check.collection.CollectionChecks;
import org.waymark.check.collection.ReturnSet;
import org.waymark.check.collection.SuppressionChecks;
import org.waymark.check.collection.Transitions;
import org.waymark.intake.Discovery;
import org.waymark.intake.InputException;
import org.waymark.intake.InputFile;
import org.waymark.intake.ReturnReader;
import org.waymark.programme.Footprint;
import org.waymark.programme.Programme;
import org.waymark.programme.SettingsException;
import org.waymark.progress.Figures;
import org.waymark.progress.Narrowing;
import org.waymark.progress.ProgressRequest;

/**
 * The front door: finds returns, checks them, and works out progress.
 *
 * <pre>{@code
 * Waymark waymark = Waymark.with(settings);
 * Verdict verdict = waymark.check(List.of("returns"), false);
 * Progress progress = waymark.assess(List.of("returns"), Narrowing.NONE).progress();
 * }</pre>
 *
 * <p>Paths are files, folders (read with their subfolders) or {@code -} for standard input. What is wrong with the data
 * is a finding. What is wrong with the paths, the programme or the schema is an {@link InputException}, a
 * {@link SettingsException} or a {@link org.waymark.schema.SchemaException}. When the calling thread is interrupted,
 * reading ends with a {@link java.util.concurrent.CancellationException}.
 *
 * <p>Immutable, and usable from several threads unless standard input is read.
 */
public final class Waymark {

    private final Settings settings;
    private final Path workingFolder;
    private final InputStream standardInput;
    private final ReadingListener listener;

    private Waymark(Settings settings, Path workingFolder, InputStream standardInput, ReadingListener listener) {
        this.settings = settings;
        this.workingFolder = workingFolder;
        this.standardInput = standardInput;
        this.listener = listener;
    }

    /** Reads below the process's working folder, from an empty standard input, and tells nobody how far it is. */
    public static Waymark with(Settings settings) {
        return new Waymark(settings, Path.of(""), InputStream.nullInputStream(), ReadingListener.SILENT);
    }

    /** The same, with relative paths starting at this folder and {@code -} standing for this stream. */
    public Waymark readingFrom(Path folder, InputStream stream) {
        return new Waymark(settings, folder, stream, listener);
    }

    /** The same, telling the listener how far reading has come. */
    public Waymark tellingOf(ReadingListener other) {
        return new Waymark(settings, workingFolder, standardInput, other);
    }

    /**
     * Checks returns. With a collection period in the settings, earlier returns found below a named folder are history
     * and not spoken of; without one every return is checked.
     *
     * @param wholeSet whether these are all the returns there are, so that missing and late ones are findings too
     */
    public Verdict check(List<String> paths, boolean wholeSet) {
        try (Discovery discovery = new Discovery(workingFolder, standardInput)) {
            List<InputFile> files = discovery.find(paths);
            List<InputFile> earlier = earlier(discovery, files);
            List<OpenFile> open = open(files, earlier);
            List<FileVerdict> before = close(compare(open, earlier, settings.period(), false));
            List<FileVerdict> read = close(open);
            ReturnSet returns = returns(read);
            YearMonth period = settings.period();
            List<YearMonth> periods = period == null ? returns.periods() : List.of(period);
            List<FileVerdict> collected = period == null ? read : new History(period, files).without(read);
            List<FileVerdict> all =
                    Stream.concat(read.stream(), before.stream()).toList();
            return verdict(collected, all, collection(returns, periods, paths, wholeSet), wholeSet);
        }
    }

    /** A file on its own is read again in the rare case that it holds several periods: one period has no history. */
    private List<OpenFile> open(List<InputFile> files, List<InputFile> earlier) {
        boolean several = files.size() + earlier.size() > 1;
        List<OpenFile> open = read(files, settings.period(), Keep.of(false, several));
        return several || periods(open).size() < 2 ? open : read(files, settings.period(), Keep.of(false, true));
    }

    /**
     * Checks returns and works out progress in the collection period, or in the latest period of the input when the
     * settings name none. Earlier returns among the paths, and those of the settings, are what it is compared with.
     *
     * @throws InputException when no return says its period, or there is none for the collection period
     * @throws SettingsException when the programme's schema lacks fields that figures need, or the figures are narrowed
     *     to a footprint of which no return is expected for the period
     */
    public Assessment assess(List<String> paths, Narrowing narrowing) {
        requireMilestones();
        try (Discovery discovery = new Discovery(workingFolder, standardInput)) {
            List<InputFile> files = discovery.find(paths);
            List<InputFile> earlier = earlier(discovery, files);
            List<OpenFile> open = read(files, settings.period(), Keep.of(true, true));
            YearMonth period = period(periods(open));
            requireExpected(narrowing, period);
            List<FileVerdict> before = close(compare(open, earlier, period, true));
            List<FileVerdict> read = close(open);
            History history = new History(period, files);
            List<FileVerdict> all = new ArrayList<>(read);
            all.addAll(history.only(before));
            ReturnSet returns = returns(all);
            List<Finding> collection = collection(returns, List.of(period), paths, true);
            Verdict verdict = verdict(history.without(read), all, collection, true);
            ProgressRequest request = ProgressRequest.of(settings.programme(), period, settings.asOf())
                    .narrowedTo(narrowing);
            return new Assessment(verdict, Figures.of(new Verdict(all, List.of()), request));
        }
    }

    /** What is kept of rows beyond findings: milestones for figures, and what later returns are compared with. */
    private record Keep(boolean milestones, boolean history) {

        static Keep of(boolean milestones, boolean history) {
            return new Keep(milestones, history);
        }
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
                suppressions());
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
    private List<OpenFile> compare(
            List<OpenFile> open, List<InputFile> earlier, @Nullable YearMonth period, boolean keepMilestones) {
        List<YearMonth> periods = periods(open);
        if (periods.isEmpty()) {
            return List.of();
        }
        YearMonth before = period == null ? periods.get(periods.size() - 1) : period;
        List<OpenFile> history = earlier.isEmpty() ? List.of() : read(earlier, null, Keep.of(keepMilestones, true));
        Stream<OpenReturn> past =
                returnsOf(history).filter(one -> one.key().period().isBefore(before));
        Transitions.compare(Stream.concat(returnsOf(open), past).toList(), !earlier.isEmpty());
        return history;
    }

    private static Stream<OpenReturn> returnsOf(List<OpenFile> files) {
        return files.stream().flatMap(file -> file.returns().stream());
    }

    private static List<YearMonth> periods(List<OpenFile> files) {
        return returnsOf(files)
                .map(one -> one.key().period())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<FileVerdict> close(List<OpenFile> files) {
        return files.stream().map(OpenFile::close).toList();
    }

    /**
     * Puts together what was found, less what the programme suppresses.
     *
     * @param collected the files to speak of
     * @param all every file that was read
     * @param raised what was found about the set of returns
     */
    private Verdict verdict(
            List<FileVerdict> collected, List<FileVerdict> all, List<Finding> raised, boolean wholeSet) {
        Map<Boolean, List<Finding>> parted = raised.stream().collect(Collectors.partitioningBy(suppressions()::cover));
        List<Finding> suppressed = new ArrayList<>(parted.getOrDefault(true, List.of()));
        List<Finding> everSuppressed = Stream.concat(
                        suppressed.stream(), all.stream().flatMap(file -> file.suppressed().stream()))
                .toList();
        List<Finding> said = new ArrayList<>(parted.getOrDefault(false, List.of()));
        said.addAll(new SuppressionChecks(settings.programme(), returns(all), wholeSet)
                .check(everSuppressed, settings.asOf()));
        said.sort(Finding.BY_PLACE);
        return new Verdict(collected, said, suppressed);
    }

    private Suppressions suppressions() {
        return Suppressions.of(settings.programme().suppressions(), settings.asOf());
    }

    private List<Finding> collection(ReturnSet returns, List<YearMonth> periods, List<String> paths, boolean wholeSet) {
        if (!settings.programme().schema().describesMilestones()) {
            return List.of();
        }
        CollectionChecks checks = new CollectionChecks(settings.programme(), returns);
        Stream<Finding> superseded = checks.superseded(periods).stream();
        Stream<Finding> whole = wholeSet ? checks.wholeSet(periods, paths.get(0)).stream() : Stream.empty();
        return Stream.concat(superseded, whole).sorted(Finding.BY_PLACE).toList();
    }

    /** The files of the settings' earlier returns, less those that were named among the paths as well. */
    private List<InputFile> earlier(Discovery discovery, List<InputFile> files) {
        if (settings.previous().isEmpty()) {
            return List.of();
        }
        Set<Path> known = files.stream().map(Waymark::identity).collect(Collectors.toSet());
        return discovery.find(settings.previous().stream().map(Path::toString).toList()).stream()
                .filter(file -> !known.contains(identity(file)))
                .toList();
    }

    private static Path identity(InputFile file) {
        try {
            return file.path().toRealPath();
        } catch (IOException e) {
            return file.path().toAbsolutePath().normalize();
        }
    }

    /** @param periods those of the input, the earliest first */
    private YearMonth period(List<YearMonth> periods) {
        YearMonth asked = settings.period();
        if (periods.isEmpty()) {
            throw new InputException(
                    "No return that says its period was found, so there is nothing to report; check the"
                            + " files with waymark validate to see why.");
        }
        if (asked == null) {
            return periods.get(periods.size() - 1);
        }
        if (!periods.contains(asked)) {
            throw new InputException("There is no return for " + asked + "; there are returns for "
                    + periods.stream().map(YearMonth::toString).collect(Collectors.joining(", ")) + ".");
        }
        return asked;
    }

    private void requireMilestones() {
        Programme programme = settings.programme();
        if (!programme.schema().describesMilestones()) {
            throw new SettingsException("The schema " + programme.schema().name()
                    + " does not describe milestones, so there is no progress to report; use the built-in schema"
                    + " change-milestones or one that keeps its fields.");
        }
    }

    private void requireExpected(Narrowing narrowing, YearMonth period) {
        for (Footprint footprint : narrowing.footprints()) {
            if (!footprint.validIn(period)) {
                throw new SettingsException("No return is expected from " + footprint.name() + " (" + footprint.code()
                        + ") for " + period + "; returns are expected from "
                        + settings.programme().footprints().expectedIn(period).stream()
                                .map(Footprint::code)
                                .collect(Collectors.joining(", "))
                        + ".");
            }
        }
    }

    private static ReturnSet returns(List<FileVerdict> files) {
        return ReturnSet.of(
                files.stream().flatMap(file -> file.returns().stream()).toList());
    }
}
