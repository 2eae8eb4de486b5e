package org.waymark.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.Settings;
import org.waymark.check.PersonalDataUse;
import org.waymark.intake.FileDiscovery;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The returns to read, the month, and the date of the report. */
final class InputOptions {

    @Parameters(
            paramLabel = "PATH...",
            hideParamSyntax = true,
            arity = "0..*",
            description = "Returns: .csv, .xlsx, .xlsm, .xls or .ods files, folders of them, or - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            order = OptionGroup.INPUT,
            completionCandidates = CompletionCandidates.Period.class,
            description = "Month to read: YYYY-MM, last-month or latest. Default: latest; validate checks every month.")
    private @Nullable String period;

    @Option(
            names = "--previous",
            paramLabel = "PATH",
            order = OptionGroup.INPUT,
            description = "Earlier returns to compare with that are not among the PATHs. May be repeated.")
    private List<String> previous = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            order = OptionGroup.INPUT,
            description = "Report as at this date (YYYY-MM-DD). Default: today.")
    private @Nullable String asOf;

    List<String> paths() {
        return paths;
    }

    /** The settings from these options and those of the programme. */
    Settings settings(CommandSession session, ProgrammeOptions programme) {
        YearMonth collected = period(session);
        session.files()
                .readReturns(Stream.concat(paths.stream(), previous.stream())
                        .filter(path -> !path.equals(FileDiscovery.STANDARD_INPUT))
                        .map(session.folder()::resolve)
                        .toList());
        return new Settings(
                programme.programme(session, start(session)),
                collected,
                asOf(session),
                previous.stream().map(Path::of).toList(),
                Runtime.getRuntime().availableProcessors(),
                programme.outside(),
                PersonalDataUse.MASKED);
    }

    /** Whether {@code --period latest} was given. */
    boolean latest() {
        return MonthReader.LATEST.equals(period);
    }

    /** The path from which the nearest {@code waymark.yaml} is searched for. */
    private Path start(CommandSession session) {
        return paths.isEmpty() || paths.get(0).equals("-")
                ? session.folder()
                : session.folder().resolve(paths.get(0));
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
