package org.waymark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.catalogue.Finding;
import org.waymark.check.CheckedFile;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.check.Verdict;
import org.waymark.check.collection.FileChecks;
import org.waymark.check.collection.PeriodScope;
import org.waymark.check.collection.ReturnSet;
import org.waymark.check.collection.SetChecks;
import org.waymark.collection.CollectionStatus;
import org.waymark.compare.CompareRequest;
import org.waymark.compare.ComparisonChoice;
import org.waymark.compare.ComparisonResult;
import org.waymark.intake.FileDiscovery;
import org.waymark.intake.InputException;
import org.waymark.intake.InputFile;
import org.waymark.intake.ReadingListener;
import org.waymark.programme.Footprint;
import org.waymark.programme.Programme;
import org.waymark.programme.SettingsException;
import org.waymark.progress.Narrowing;
import org.waymark.progress.ProgressCalculator;
import org.waymark.progress.ProgressRequest;
import org.waymark.template.EarlierReturn;
import org.waymark.template.EarlierReturns;

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
        try (FileDiscovery discovery = new FileDiscovery(workingFolder, standardInput, settings.outside())) {
            List<InputFile> files = discovery.find(paths);
            List<InputFile> earlier = earlier(discovery, files);
            FileChecks checks = fileChecks(settings);
            FileChecks.Compared compared =
                    checks.compare(checks.read(files, earlier), earlier, settings.period(), false);
            List<FileVerdict> read = compared.files();
            ReturnSet returns = SetChecks.returns(read);
            YearMonth period = settings.period();
            List<YearMonth> periods = period == null ? returns.periods() : List.of(period);
            List<FileVerdict> collected = period == null ? read : new PeriodScope(period, files).without(read);
            SetChecks set = setChecks(wholeSet);
            return set.verdict(collected, compared.all(), set.findings(returns, periods, paths));
        }
    }

    /**
     * Checks returns and says who has sent what for the collection period, or for the latest period of the input when
     * the settings name none. That nobody has sent anything yet is an answer.
     *
     * @throws InputException when the settings name no period and no return says its own
     * @throws SettingsException when the programme's schema lacks the fields that tell whose a return is
     */
    public CollectionStatus status(List<String> paths) {
        requireMilestones();
        Verdict verdict = check(paths, true);
        YearMonth asked = settings.period();
        YearMonth period = asked != null
                ? asked
                : verdict.returns().stream()
                        .map(one -> one.key().period())
                        .max(Comparator.naturalOrder())
                        .orElseThrow(() -> new InputException("No return that says its period was found; name the month"
                                + " with --period, or check the files with waymark validate to see why."));
        return CollectionStatus.of(verdict, settings.programme(), period, settings.asOf());
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
        try (FileDiscovery discovery = new FileDiscovery(workingFolder, standardInput, settings.outside())) {
            List<InputFile> files = discovery.find(paths);
            List<InputFile> earlier = earlier(discovery, files);
            FileChecks checks = fileChecks(settings);
            List<CheckedFile> checked = checks.readForFigures(files);
            YearMonth period = period(FileChecks.periods(checked));
            requireExpected(narrowing, period);
            FileChecks.Compared compared = checks.compare(checked, earlier, period, true);
            PeriodScope scope = new PeriodScope(period, files);
            List<FileVerdict> all = new ArrayList<>(compared.files());
            all.addAll(scope.only(compared.earlier()));
            SetChecks set = setChecks(true);
            List<Finding> raised = set.findings(SetChecks.returns(all), List.of(period), paths);
            Verdict verdict = set.verdict(scope.without(compared.files()), all, raised);
            ProgressRequest request = ProgressRequest.of(settings.programme(), period, settings.asOf())
                    .narrowedTo(narrowing);
            return new Assessment(verdict, ProgressCalculator.of(new Verdict(all, List.of()), request), all);
        }
    }

    /**
     * Compares returns with those sent in their place, or one month with another. The settings' period takes no part;
     * their earlier returns are what both sides are checked against.
     *
     * @throws InputException when a side holds no return of its month, or the two have no footprint in common
     * @throws SettingsException as {@link #assess}
     */
    public ComparisonResult compare(CompareRequest request) {
        requireMilestones();
        if (request.period() != null) {
            requireExpected(request.narrowing(), request.period());
        }
        return new ComparisonChoice(settings.programme(), settings.asOf(), this::readAll).compare(request);
    }

    /**
     * The last return before a month of each footprint that sent one, by the footprint's code: of several for the same
     * month the one that counts. It is what the footprint's template for that month is rolled forward from. The
     * settings' period takes no part.
     *
     * @throws InputException when there is no return from before that month
     * @throws SettingsException as {@link #assess}
     */
    public Map<String, EarlierReturn> lastReturns(List<String> paths, YearMonth before) {
        requireMilestones();
        try (FileDiscovery discovery = new FileDiscovery(workingFolder, standardInput, settings.outside())) {
            List<InputFile> files = discovery.find(paths);
            List<CheckedReturn> returns = readAll(discovery, files).returns();
            Map<String, EarlierReturn> last = new EarlierReturns(settings.programme()).before(before, returns, files);
            if (last.isEmpty()) {
                throw new InputException(
                        "There is no return from before " + before + " among " + String.join(", ", paths)
                                + ", so there is nothing to roll forward; check the files with waymark validate to see why.");
            }
            return last;
        }
    }

    private Verdict readAll(List<String> paths) {
        try (FileDiscovery discovery = new FileDiscovery(workingFolder, standardInput, settings.outside())) {
            return readAll(discovery, discovery.find(paths));
        }
    }

    /** Checks every return there is, with its milestones, held against those before it. */
    private Verdict readAll(FileDiscovery discovery, List<InputFile> files) {
        List<InputFile> earlier = earlier(discovery, files);
        FileChecks checks = fileChecks(settings.ofAnyPeriod());
        FileChecks.Compared compared = checks.compare(checks.readForFigures(files), earlier, null, true);
        return new Verdict(compared.files(), List.of());
    }

    private FileChecks fileChecks(Settings wanted) {
        return new FileChecks(wanted.programme(), wanted.period(), wanted.policy(), wanted.threads(), listener);
    }

    private SetChecks setChecks(boolean wholeSet) {
        return new SetChecks(settings.programme(), settings.policy(), settings.asOf(), wholeSet);
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

    /** The files of the settings' earlier returns, less those that were named among the paths as well. */
    private List<InputFile> earlier(FileDiscovery discovery, List<InputFile> files) {
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
}
