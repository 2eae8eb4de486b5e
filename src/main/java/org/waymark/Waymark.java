package org.waymark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.check.CheckedFile;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.check.Findings;
import org.waymark.check.ReturnKey;
import org.waymark.check.Verdict;
import org.waymark.check.collection.FileChecks;
import org.waymark.check.collection.PeriodChoice;
import org.waymark.check.collection.PeriodScope;
import org.waymark.check.collection.ReturnSet;
import org.waymark.check.collection.SetChecks;
import org.waymark.collection.CollectionStatus;
import org.waymark.compare.CompareRequest;
import org.waymark.compare.ComparisonChoice;
import org.waymark.compare.ComparisonResult;
import org.waymark.forecast.ForecastLedger;
import org.waymark.forecast.Forecasts;
import org.waymark.intake.FileDiscovery;
import org.waymark.intake.InputException;
import org.waymark.intake.InputFile;
import org.waymark.intake.PassedOverFile;
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
 * The public API: it finds returns, checks them, and calculates progress.
 *
 * <pre>{@code
 * Waymark waymark = Waymark.with(settings);
 * Verdict verdict = waymark.check(List.of("returns"), false);
 * Progress progress = waymark.assess(List.of("returns"), Narrowing.NONE).progress();
 * }</pre>
 *
 * <p>A path names a file, a folder (read with its subfolders) or, as {@code -}, standard input. An error in the data is a
 * finding. An error in the paths, the programme or the schema is an {@link InputException}, a {@link SettingsException}
 * or a {@link org.waymark.schema.SchemaException}. If the calling thread is interrupted, every method throws a
 * {@link java.util.concurrent.CancellationException}.
 *
 * <p>Immutable. Thread-safe, unless standard input is read.
 */
public final class Waymark {

    private final Settings settings;
    private final Path workingFolder;
    private final InputStream standardInput;
    private final ReadingListener listener;
    private final Consumer<PeriodChoice> choiceListener;

    private Waymark(
            Settings settings,
            Path workingFolder,
            InputStream standardInput,
            ReadingListener listener,
            Consumer<PeriodChoice> choiceListener) {
        this.settings = settings;
        this.workingFolder = workingFolder;
        this.standardInput = standardInput;
        this.listener = listener;
        this.choiceListener = choiceListener;
    }

    /**
     * An instance that resolves relative paths against the working folder of the process, has an empty standard input and
     * reports neither how far reading has come nor which period it chose.
     */
    public static Waymark with(Settings settings) {
        return new Waymark(settings, Path.of(""), InputStream.nullInputStream(), ReadingListener.SILENT, choice -> {});
    }

    /** A copy that resolves relative paths against a folder and reads {@code -} from a stream. */
    public Waymark readingFrom(Path folder, InputStream stream) {
        return new Waymark(settings, folder, stream, listener, choiceListener);
    }

    /** A copy that reports to a listener how far reading has come. */
    public Waymark reportingTo(ReadingListener other) {
        return new Waymark(settings, workingFolder, standardInput, other, choiceListener);
    }

    /** A copy that reports the period that it chooses when none is named. */
    public Waymark reportingChoiceTo(Consumer<PeriodChoice> other) {
        return new Waymark(settings, workingFolder, standardInput, listener, other);
    }

    /**
     * Checks returns. If the settings have a collection period, earlier returns in a named folder are only history for
     * comparison and get no findings of their own; otherwise every return is checked.
     *
     * @param wholeSet whether the paths contain all returns there are, so that missing and late returns are also reported
     * @throws InputException if the settings have a collection period for which the input has no return, although it
     *     has returns for other periods and no path names a file
     */
    public Verdict check(List<String> paths, boolean wholeSet) {
        return check(paths, wholeSet, true);
    }

    /** @param needsReturns whether a folder or a collection period without a return is refused */
    private Verdict check(List<String> paths, boolean wholeSet, boolean needsReturns) {
        try (FileDiscovery discovery = new FileDiscovery(workingFolder, standardInput, settings.outside())) {
            List<InputFile> files = needsReturns ? discovery.find(paths) : discovery.findOrNone(paths);
            List<InputFile> earlier = earlier(discovery, files);
            FileChecks checks = fileChecks(settings);
            FileChecks.Compared compared =
                    checks.compare(checks.read(files, earlier), earlier, settings.period(), false);
            List<FileVerdict> read = compared.files();
            if (read.isEmpty() && !wholeSet) {
                throw new InputException(
                        "Nothing here is a return: " + PassedOverFile.listed(compared.passedOver()) + ".");
            }
            ReturnSet returns = SetChecks.returns(read);
            YearMonth period = settings.period();
            if (period != null
                    && needsReturns
                    && !returns.periods().isEmpty()
                    && files.stream().noneMatch(InputFile::namedOutright)) {
                requireReturns(period, returns.periods(), compared.passedOver());
            }
            List<YearMonth> periods = period == null ? returns.periods() : List.of(period);
            PeriodScope scope = period == null ? null : new PeriodScope(period, files);
            List<FileVerdict> collected = scope == null ? read : scope.without(read);
            SetChecks set = setChecks(wholeSet);
            List<Finding> raised = set.findings(returns, periods, paths, checks.narratives(files));
            return set.verdict(collected, compared.all(), raised, passedOver(discovery, compared, scope));
        }
    }

    /**
     * Checks returns and lists who has sent what for the collection period, or for the {@link PeriodChoice} if the settings
     * name none. An empty collection is a valid result.
     *
     * @throws InputException if the settings name no period and no return has a readable one
     * @throws SettingsException if the programme's schema does not describe milestones
     */
    public CollectionStatus status(List<String> paths) {
        requireMilestones();
        Verdict verdict = check(paths, true, false);
        YearMonth asked = settings.period();
        YearMonth period = asked != null
                ? asked
                : chosen(verdict.returns().stream().map(CheckedReturn::key).toList())
                        .orElseThrow(() -> new InputException(
                                verdict.files().isEmpty()
                                                && verdict.passedOver().isEmpty()
                                        ? "There is no return yet. Name the month with --period to see from which footprints a"
                                                + " return is expected."
                                        : "No return with a readable period was found. Name the month with --period, or run"
                                                + " waymark validate to see why."));
        return CollectionStatus.of(verdict, settings.programme(), period, settings.asOf());
    }

    /**
     * Checks returns and calculates progress in the collection period, or in the {@link PeriodChoice} if the settings
     * name none. Progress is compared with the earlier returns among the paths and in the settings.
     *
     * @param narrowing the dimensions and footprints to which the figures are limited
     * @throws InputException if no return has a readable period, or none is for the collection period
     * @throws SettingsException if the programme's schema does not describe milestones, or no return is expected for the
     *     period from a footprint to which the figures are limited
     */
    public Assessment assess(List<String> paths, Narrowing narrowing) {
        requireMilestones();
        try (FileDiscovery discovery = new FileDiscovery(workingFolder, standardInput, settings.outside())) {
            List<InputFile> files = discovery.find(paths);
            List<InputFile> earlier = earlier(discovery, files);
            FileChecks checks = fileChecks(settings);
            List<CheckedFile> checked = checks.readForFigures(files);
            YearMonth period = period(checked);
            requireExpected(narrowing, period);
            FileChecks.Compared compared = checks.compare(checked, earlier, period, true);
            PeriodScope scope = new PeriodScope(period, files);
            List<FileVerdict> all = upTo(compared, scope);
            SetChecks set = setChecks(true);
            ReturnSet returns = SetChecks.returns(all);
            List<Finding> raised = set.findings(returns, List.of(period), paths, checks.narratives(files));
            Verdict verdict =
                    set.verdict(scope.without(compared.files()), all, raised, passedOver(discovery, compared, scope));
            ProgressRequest request = ProgressRequest.of(settings.programme(), period, settings.asOf())
                    .narrowedTo(narrowing);
            return new Assessment(
                    verdict,
                    ProgressCalculator.of(new Verdict(all, List.of()), request),
                    forecasts(returns, period, narrowing),
                    all);
        }
    }

    /**
     * Reads returns and follows their forecasts. The result equals that of {@link #assess}, but takes less time, because
     * neither figures nor findings on the collection are made.
     *
     * @throws InputException as {@link #assess}
     * @throws SettingsException as {@link #assess}
     */
    public Forecasts forecast(List<String> paths, Narrowing narrowing) {
        requireMilestones();
        try (FileDiscovery discovery = new FileDiscovery(workingFolder, standardInput, settings.outside())) {
            List<InputFile> files = discovery.find(paths);
            List<InputFile> earlier = earlier(discovery, files);
            FileChecks checks = fileChecks(settings);
            List<CheckedFile> checked = checks.readMilestones(files);
            YearMonth period = period(checked);
            requireExpected(narrowing, period);
            ReturnSet returns = checks.uncompared(checked, earlier, period)
                    .orElseGet(() -> SetChecks.returns(upTo(
                            checks.compare(checks.readForFigures(files), earlier, period, true),
                            new PeriodScope(period, files))));
            return forecasts(returns, period, narrowing);
        }
    }

    private Forecasts forecasts(ReturnSet returns, YearMonth period, Narrowing narrowing) {
        return Forecasts.of(ForecastLedger.of(returns, settings.programme().footprints(), period), narrowing);
    }

    /** The files, and the earlier ones with only their returns from before the period. */
    private static List<FileVerdict> upTo(FileChecks.Compared compared, PeriodScope scope) {
        return Stream.concat(compared.files().stream(), scope.only(compared.earlier()).stream())
                .toList();
    }

    /**
     * Compares returns with corrected ones, or one month with another. The period of the settings is ignored; their
     * earlier returns are the history that both sides are checked against.
     *
     * @throws InputException if a side has no return for its month, or the two sides have no footprint in common
     * @throws SettingsException as {@link #assess}
     */
    public ComparisonResult compare(CompareRequest request) {
        requireMilestones();
        if (request.period() != null) {
            requireExpected(request.narrowing(), request.period());
        }
        return new ComparisonChoice(settings.programme(), settings.asOf(), this::readAll, choiceListener)
                .compare(request);
    }

    /**
     * Finds the last return of each footprint before a month, from which its template for that month is filled in. If a
     * footprint sent several returns for its last month, the one that counts is used. The period of the settings is
     * ignored.
     *
     * @return the returns by the code of their footprint; footprints without an earlier return are absent
     * @throws InputException if there is no return from before the month
     * @throws SettingsException as {@link #assess}
     */
    public Map<String, EarlierReturn> lastReturns(List<String> paths, YearMonth before) {
        requireMilestones();
        try (FileDiscovery discovery = new FileDiscovery(workingFolder, standardInput, settings.outside())) {
            List<InputFile> files = discovery.find(paths);
            List<CheckedReturn> returns = readAll(discovery, files).returns();
            Map<String, EarlierReturn> last = new EarlierReturns(settings.programme()).before(before, returns, files);
            if (last.isEmpty()) {
                throw new InputException("There is no return from before " + before + " in " + String.join(", ", paths)
                        + ", so no milestones can be filled in. Run waymark validate to see why.");
            }
            return last;
        }
    }

    private Verdict readAll(List<String> paths) {
        try (FileDiscovery discovery = new FileDiscovery(workingFolder, standardInput, settings.outside())) {
            return readAll(discovery, discovery.find(paths));
        }
    }

    /** Checks the returns of all months, each against those before it, and keeps their milestones. */
    private Verdict readAll(FileDiscovery discovery, List<InputFile> files) {
        List<InputFile> earlier = earlier(discovery, files);
        FileChecks checks = fileChecks(settings.withoutPeriod());
        FileChecks.Compared compared = checks.compare(checks.readForFigures(files), earlier, null, true);
        return new Verdict(
                compared.files(),
                Findings.of(List.of()),
                Findings.of(List.of()),
                passedOver(discovery, compared, null));
    }

    private FileChecks fileChecks(Settings used) {
        return new FileChecks(
                used.programme(),
                used.period(),
                used.policy(),
                used.asOf(),
                used.personalData(),
                used.threads(),
                listener);
    }

    private SetChecks setChecks(boolean wholeSet) {
        return new SetChecks(settings.programme(), settings.policy(), settings.asOf(), wholeSet);
    }

    private YearMonth period(List<CheckedFile> checked) {
        List<ReturnKey> received = FileChecks.keys(checked);
        YearMonth asked = settings.period();
        YearMonth period = asked == null ? chosen(received).orElse(null) : asked;
        if (received.isEmpty() || period == null) {
            throw new InputException("No return with a readable period was found, so there is nothing to report."
                    + " Run waymark validate to see why.");
        }
        requireReturns(
                period,
                received.stream().map(ReturnKey::period).distinct().sorted().toList(),
                checked.stream()
                        .map(CheckedFile::passedOver)
                        .filter(Objects::nonNull)
                        .toList());
        return period;
    }

    private Optional<YearMonth> chosen(List<ReturnKey> received) {
        Optional<PeriodChoice> choice = PeriodChoice.of(received, settings.programme(), settings.asOf());
        choice.ifPresent(choiceListener);
        return choice.map(PeriodChoice::period);
    }

    private static void requireReturns(YearMonth period, List<YearMonth> periods, List<PassedOverFile> passedOver) {
        if (!periods.contains(period)) {
            throw new InputException(PeriodScope.missing(period, periods, passedOver));
        }
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

    /** The files with earlier returns from the settings, except those that are also among the paths. */
    private List<InputFile> earlier(FileDiscovery discovery, List<InputFile> files) {
        if (settings.previous().isEmpty()) {
            return List.of();
        }
        Set<Path> known = files.stream().map(Waymark::identity).collect(Collectors.toSet());
        return discovery.find(settings.previous().stream().map(Path::toString).toList()).stream()
                .filter(file -> !known.contains(identity(file)))
                .toList();
    }

    /**
     * The files that do not count as returns of the period: files that are not returns, unless their names say that
     * they are from another month, and returns in the folder of the period that declare an earlier month.
     */
    private static List<PassedOverFile> passedOver(
            FileDiscovery discovery, FileChecks.Compared compared, @Nullable PeriodScope scope) {
        Stream<PassedOverFile> notReturns =
                Stream.concat(discovery.passedOver().stream(), compared.passedOver().stream());
        return (scope == null
                        ? notReturns
                        : Stream.concat(notReturns.filter(scope::mayHold), scope.misfiled(compared.files()).stream()))
                .sorted(PassedOverFile.BY_NAME)
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
