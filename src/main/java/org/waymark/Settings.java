package org.waymark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.check.FindingPolicy;
import org.waymark.check.PersonalDataUse;
import org.waymark.programme.Programme;
import org.waymark.schema.OutsideFiles;

/**
 * Everything that waymark needs to know before it reads returns. The command line makes it from options; a program that
 * embeds waymark makes it itself. Immutable.
 *
 * @param programme footprints, deadline, schema and the policy on findings
 * @param period the collection period; null to take it from the input
 * @param asOf the date of the report; the clock is never read
 * @param previous files and folders with earlier returns that are not in the input
 * @param threads how many files are read at the same time, 1 or more; the results do not depend on it
 * @param outside whether links out of a folder of returns are followed
 * @param personalData whether personal data in the texts of milestones is masked
 */
public record Settings(
        Programme programme,
        @Nullable YearMonth period,
        LocalDate asOf,
        List<Path> previous,
        int threads,
        OutsideFiles outside,
        PersonalDataUse personalData) {

    public Settings {
        previous = List.copyOf(previous);
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be 1 or more: " + threads);
        }
    }

    /** Settings that do not follow links out of a folder of returns, and that mask personal data. */
    public Settings(Programme programme, @Nullable YearMonth period, LocalDate asOf, List<Path> previous, int threads) {
        this(programme, period, asOf, previous, threads, OutsideFiles.REFUSED, PersonalDataUse.MASKED);
    }

    /** These settings for one month. */
    public Settings withPeriod(YearMonth month) {
        return new Settings(programme, month, asOf, previous, threads, outside, personalData);
    }

    /** These settings with another use of personal data. */
    public Settings withPersonalData(PersonalDataUse use) {
        return new Settings(programme, period, asOf, previous, threads, outside, use);
    }

    /** These settings without a collection period, for all months in the input. */
    Settings withoutPeriod() {
        return new Settings(programme, null, asOf, previous, threads, outside, personalData);
    }

    /** The programme's policy on findings (severities, codes that are off, suppressions) at the date of the report. */
    FindingPolicy policy() {
        return FindingPolicy.of(programme, asOf);
    }
}
