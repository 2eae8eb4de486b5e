package org.waymark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.check.FindingPolicy;
import org.waymark.programme.Programme;
import org.waymark.schema.OutsideFiles;

/**
 * Everything waymark needs to know before it starts, made from options or by an embedding program.
 *
 * @param period the collection period, or null to take what the input holds
 * @param asOf the day for which reports speak; the domain never asks the clock
 * @param previous files and folders with earlier returns, beyond those found in the input
 * @param threads how many files are read at once; results do not depend on it
 * @param outside whether links out of a folder of returns are followed
 */
public record Settings(
        Programme programme,
        @Nullable YearMonth period,
        LocalDate asOf,
        List<Path> previous,
        int threads,
        OutsideFiles outside) {

    public Settings {
        previous = List.copyOf(previous);
        if (threads < 1) {
            throw new IllegalArgumentException("threads is 1 or more: " + threads);
        }
    }

    /** Settings that do not follow links out of a folder of returns. */
    public Settings(
            Programme programme, @Nullable YearMonth period, LocalDate asOf, List<Path> previous, int threads) {
        this(programme, period, asOf, previous, threads, OutsideFiles.REFUSED);
    }

    /** The same for one month. */
    public Settings of(YearMonth month) {
        return new Settings(programme, month, asOf, previous, threads, outside);
    }

    /** The same for whatever month there is in the input. */
    Settings ofAnyPeriod() {
        return new Settings(programme, null, asOf, previous, threads, outside);
    }

    /** What the programme wants of findings on that day. */
    FindingPolicy policy() {
        return FindingPolicy.of(programme, asOf);
    }
}
