package org.waymark.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The endings of the names of files that waymark reads, from the types of {@link FileType}. */
public final class FileEndings {

    /** All endings in lower case, with their dots: text first, then workbooks. */
    public static final List<String> ALL = Arrays.stream(FileType.values())
            .flatMap(type -> type.endings().stream())
            .toList();

    private FileEndings() {}

    /** Whether a name has the ending of a file that waymark reads. */
    public static boolean isReadable(String name) {
        return endsIn(name, ALL);
    }

    /** Whether a name has the ending of a workbook that waymark reads. */
    public static boolean isWorkbook(String name) {
        return isReadable(name) && !endsIn(name, FileType.TEXT.endings());
    }

    /** The name without the ending of a file that waymark reads; the whole name when it has another ending. */
    public static String stem(String name) {
        return isReadable(name) ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    static boolean endsIn(String name, List<String> endings) {
        String folded = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(folded::endsWith);
    }
}
