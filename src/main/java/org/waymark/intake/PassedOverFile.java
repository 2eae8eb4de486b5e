package org.waymark.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.text.Dates;
import org.waymark.text.English;

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

    /** The most files with the same reason that a sentence names. */
    private static final int NAMED = 3;

    /** Creates a file that was not read as a return. */
    public PassedOverFile(String file, String reason) {
        this(file, reason, null);
    }

    /** A file in the folder of the month that gives another month as its period. */
    public static PassedOverFile ofAnotherMonth(String file, String footprint, YearMonth period) {
        return new PassedOverFile(file, "read as the return for " + Dates.month(period), footprint);
    }

    /**
     * The files with what they are, such as {@code each of a.xlsx, b.xlsx and 9 more is a template that has not been filled
     * in}. Files with the same reason are named together.
     */
    public static String listed(Collection<PassedOverFile> files) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        files.forEach(file -> byReason.computeIfAbsent(file.reason(), reason -> new ArrayList<>())
                .add(file.file()));
        List<String> parts = new ArrayList<>();
        byReason.forEach((reason, names) ->
                parts.add((names.size() == 1 ? "" : "each of ") + English.and(names, NAMED) + " is " + reason));
        return parts.size() == 1 ? parts.get(0) : String.join("; ", parts);
    }

    /** The order in which passed-over files are listed. */
    public static final Comparator<PassedOverFile> BY_NAME = Comparator.comparing(PassedOverFile::file);
}
