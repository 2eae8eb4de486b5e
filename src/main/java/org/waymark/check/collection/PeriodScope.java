package org.waymark.check.collection;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waymark.catalogue.Finding;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.intake.FileNames;
import org.waymark.intake.InputFile;
import org.waymark.intake.PassedOverFile;
import org.waymark.text.MonthRanges;

/**
 * Separates the returns of the collection period from earlier returns in the same folder. Earlier returns are used for
 * comparison only, and their findings are not reported again. A file that is named on the command line, or whose name gives
 * the collection period, is always reported.
 * Immutable.
 */
public final class PeriodScope {

    private final YearMonth period;
    private final Set<String> namedOutright;

    public PeriodScope(YearMonth period, Collection<InputFile> files) {
        this.period = period;
        this.namedOutright = files.stream()
                .filter(InputFile::namedOutright)
                .map(InputFile::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Says that there is no return for a month, which of the files that may be for it are something else, and for which
     * months there are returns.
     */
    public static String missing(YearMonth period, List<YearMonth> periods, List<PassedOverFile> passedOver) {
        List<PassedOverFile> came = passedOver.stream()
                .filter(file -> FileNames.mayBeFor(period, file.file()))
                .toList();
        return "There is no return for " + period + "; "
                + (came.isEmpty() ? "" : PassedOverFile.listed(came) + "; ")
                + "there are returns for " + MonthRanges.of(periods) + ".";
    }

    /**
     * Returns the files without their earlier returns. A file with only earlier returns is left out, and so is an early return
     * for a later month whose file or folder is named after that month: nothing about it has to be corrected.
     */
    public List<FileVerdict> without(List<FileVerdict> files) {
        return files.stream()
                .filter(file -> !isHistory(file) && !isEarly(file))
                .map(file -> isReported(file) ? file : withoutEarlier(file))
                .toList();
    }

    /** Returns the files with only their earlier returns. A file without an earlier return is left out. */
    public List<FileVerdict> only(List<FileVerdict> files) {
        return files.stream()
                .filter(file -> file.returns().stream().anyMatch(this::isEarlier))
                .map(file -> keeping(file, this::isEarlier, finding -> true))
                .toList();
    }

    /** Whether a file may be for the collection period, according to its name and its folder. */
    public boolean mayHold(PassedOverFile file) {
        return FileNames.mayBeFor(period, file.file());
    }

    /**
     * The files in a folder of the collection period that have only earlier returns, or only early returns for a later
     * month. They are read as such, but the sender may have given the wrong month.
     */
    public List<PassedOverFile> misfiled(List<FileVerdict> files) {
        return files.stream()
                .filter(file -> isHistory(file) || isEarly(file))
                .filter(file -> period.equals(FileNames.monthOfFolder(file.file())))
                .map(file -> PassedOverFile.ofAnotherMonth(
                        file.file(),
                        file.returns().get(0).key().footprint(),
                        file.returns().get(0).key().period()))
                .toList();
    }

    private boolean isReported(FileVerdict file) {
        return namedOutright.contains(file.file()) || period.toString().equals(FileNames.period(file.file()));
    }

    private boolean isHistory(FileVerdict file) {
        return !isReported(file)
                && !file.returns().isEmpty()
                && file.returns().stream().allMatch(this::isEarlier);
    }

    private boolean isEarly(FileVerdict file) {
        return !isReported(file)
                && !file.returns().isEmpty()
                && !FileNames.mayBeFor(period, file.file())
                && file.returns().stream()
                        .map(one -> one.key().period())
                        .allMatch(month -> month.isAfter(period) && FileNames.mayBeFor(month, file.file()));
    }

    private FileVerdict withoutEarlier(FileVerdict file) {
        return file.returns().stream().anyMatch(this::isEarlier)
                ? keeping(file, one -> !isEarlier(one), finding -> !isEarlier(finding))
                : file;
    }

    private static FileVerdict keeping(
            FileVerdict file, Predicate<CheckedReturn> returns, Predicate<Finding> findings) {
        long rows = file.returns().stream()
                .filter(returns.negate())
                .mapToLong(CheckedReturn::rows)
                .sum();
        return new FileVerdict(
                file.file(),
                file.rows() - rows,
                file.findings().filter(findings),
                file.suppressed().filter(findings),
                file.returns().stream().filter(returns).toList(),
                file.unassigned());
    }

    private boolean isEarlier(CheckedReturn one) {
        return one.key().period().isBefore(period);
    }

    private boolean isEarlier(Finding finding) {
        YearMonth month = finding.period();
        return month != null && month.isBefore(period);
    }
}
