package org.waymark.cli;

import java.nio.file.Files;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The input of {@code waymark compare}: one path or two, and the earlier month. */
final class CompareInput extends InputOptions {

    private static final String PREVIOUS = "--previous";
    private static final String WITH = "--with";

    @Parameters(
            paramLabel = "PATH...",
            hideParamSyntax = true,
            arity = "0..*",
            description =
                    "Returns: .csv, .xlsx, .xlsm, .xls or .ods files, or folders of them. One PATH that contains both"
                            + " months, or two, the earlier one first.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = PREVIOUS,
            paramLabel = "PERIOD",
            order = OptionGroup.INPUT,
            completionCandidates = CompletionCandidates.EarlierPeriod.class,
            description = "The earlier month: YYYY-MM or last-month. Default: with two PATHs, the latest month "
                    + "in the first; with one PATH, the month before the later one. If you name a file or folder"
                    + " instead, both months are checked against its returns, which are from before both. "
                    + "May be repeated.")
    private List<String> previous = new ArrayList<>();

    /** The former name of {@value #PREVIOUS} with a month. */
    @Option(
            names = WITH,
            hidden = true,
            order = OptionGroup.INPUT,
            completionCandidates = CompletionCandidates.EarlierPeriod.class)
    private @Nullable String with;

    private final List<String> earlierReturns = new ArrayList<>();
    private @Nullable YearMonth earlierMonth;

    @Override
    List<String> paths() {
        return paths;
    }

    /** Empty until {@link #separate} was called. */
    @Override
    List<String> previous() {
        return earlierReturns;
    }

    /** The earlier month; null if none was named, and until {@link #separate} was called. */
    @Nullable
    YearMonth earlierMonth() {
        return earlierMonth;
    }

    /**
     * Separates months from files and folders among the values of {@value #PREVIOUS}. A value that is written as a
     * month is one; so is a value that does not look like a path and names no existing file or folder.
     *
     * @throws UsageException if a month cannot be read, or several are named
     */
    void separate(CommandSession session) {
        List<YearMonth> months = new ArrayList<>();
        if (with != null) {
            months.add(month(session, WITH, with));
        }
        for (String value : previous) {
            boolean path = !MonthReader.isMonth(value)
                    && (value.matches(".*[./\\\\].*")
                            || Files.exists(session.folder().resolve(value)));
            if (path) {
                earlierReturns.add(value);
            } else {
                months.add(month(session, PREVIOUS, value));
            }
        }
        if (months.size() > 1) {
            throw new UsageException(PREVIOUS + " names several months; name one.");
        }
        earlierMonth = months.isEmpty() ? null : months.get(0);
    }
}
