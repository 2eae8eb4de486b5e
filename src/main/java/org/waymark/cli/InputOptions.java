package org.waymark.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.Settings;
import org.waymark.check.PersonalDataUse;
import org.waymark.intake.FileDiscovery;
import picocli.CommandLine.Option;

/** The month, the date of the report, and the returns to read, for which each subclass has its own arguments. */
abstract class InputOptions {

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            order = OptionGroup.INPUT,
            completionCandidates = CompletionCandidates.Period.class,
            description = "Month to read: YYYY-MM, last-month or latest. Default: every month for validate, fix and "
                    + "rules, latest for other commands.")
    private @Nullable String period;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            order = OptionGroup.INPUT,
            description = "Report as at this date (YYYY-MM-DD). Default: today.")
    private @Nullable String asOf;

    /** The files and folders to read, as given on the command line. */
    abstract List<String> paths();

    /** The files and folders with earlier returns, as given on the command line; empty unless a subclass has an option for them. */
    List<String> previous() {
        return List.of();
    }

    /** The settings from these options and those of the programme. */
    Settings settings(CommandSession session, ProgrammeOptions programme) {
        YearMonth collected = period(session);
        session.files()
                .readReturns(Stream.concat(paths().stream(), previous().stream())
                        .filter(path -> !path.equals(FileDiscovery.STANDARD_INPUT))
                        .map(session.folder()::resolve)
                        .toList());
        return new Settings(
                programme.programme(session, start(session)),
                collected,
                asOf(session),
                previous().stream().map(Path::of).toList(),
                Runtime.getRuntime().availableProcessors(),
                programme.outside(),
                PersonalDataUse.MASKED);
    }

    /** Whether {@code --period latest} was given. */
    boolean latest() {
        return MonthReader.LATEST.equals(period);
    }

    /** The month as given on the command line; null without one. */
    @Nullable
    String givenPeriod() {
        return period;
    }

    /** Whether the month or the date of the report was given. */
    boolean isNarrowed() {
        return period != null || asOf != null;
    }

    /** The path from which the nearest {@code waymark.yaml} is searched for. */
    private Path start(CommandSession session) {
        return paths().isEmpty() || paths().get(0).equals(FileDiscovery.STANDARD_INPUT)
                ? session.folder()
                : session.folder().resolve(paths().get(0));
    }

    private LocalDate asOf(CommandSession session) {
        if (asOf == null) {
            return LocalDate.now(session.clock());
        }
        try {
            return LocalDate.parse(asOf.strip());
        } catch (DateTimeException e) {
            throw new UsageException("--as-of cannot be \"" + asOf + "\"" + DateHints.why(asOf) + " Write the day as"
                    + " YYYY-MM-DD, such as " + LocalDate.now(session.clock()) + '.');
        }
    }

    /** The month from {@code --period}; null for the latest month of the returns. */
    @Nullable
    YearMonth period(CommandSession session) {
        if (period == null || latest()) {
            return null;
        }
        return month(session, "--period", period);
    }

    /** @param option the option that was given the value, for the message */
    YearMonth month(CommandSession session, String option, String given) {
        return new MonthReader(option, asOf(session)).read(given);
    }
}
