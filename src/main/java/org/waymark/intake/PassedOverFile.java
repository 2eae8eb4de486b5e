package org.waymark.intake;

import java.time.YearMonth;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.waymark.text.Dates;

/**
 * A file among the returns that does not count as a return of the month. Such files are listed in every overview, so that a
 * return sent in the wrong form is noticed. Immutable.
 *
 * @param file the name of the file or folder, formed like {@link InputFile#name()}; as found, so not safe to print
 * @param reason what it is instead of a return of the month, to follow "FILE is", such as {@code a PDF document}
 * @param footprint the code of the footprint whose return of another month it was read as; null when it was not read as a
 *     return
 */
public record PassedOverFile(
        String file, String reason, @Nullable String footprint) {

    /** Creates a file that was not read as a return. */
    public PassedOverFile(String file, String reason) {
        this(file, reason, null);
    }

    /** A file in the folder of the month that gives an earlier month as its period. */
    public static PassedOverFile earlier(String file, String footprint, YearMonth period) {
        return new PassedOverFile(file, "read as the return for " + Dates.month(period), footprint);
    }

    /** The order in which passed-over files are listed. */
    public static final Comparator<PassedOverFile> BY_NAME = Comparator.comparing(PassedOverFile::file);
}
