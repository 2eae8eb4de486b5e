package org.waymark.intake;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The list in which a sender explains the queries on a return: a sheet in the return, or a CSV file beside it. Templates and
 * marked copies contain the sheet, so its name and headers are defined once, here.
 */
public final class ExplanationList {

    /** The name of the sheet. */
    public static final String SHEET = "Explanations";

    /** The header of the code of a query. */
    public static final String CODE = "code";

    /** The header of the explanation. */
    public static final String EXPLANATION = "explanation";

    /** The headers of the columns that are read, in order; other columns may follow. */
    public static final List<String> HEADERS = List.of(CODE, "milestone_id", EXPLANATION);

    /** The header of the column in which waymark says what is queried. It is not read. */
    public static final String QUERY = "query";

    /** What the sheet is for, as sentences to go above its headers. */
    public static final List<String> PURPOSE = List.of(
            "If a value is right although it was queried, say here why it is right. Errors cannot be explained.",
            "One row is one query: its code, the milestone ID (blank for a query on the whole return), and your explanation.");

    /** The most rows that are read. */
    public static final int MOST_ROWS = 1_000;

    /** The most characters of an explanation. */
    public static final int MOST_CHARACTERS = 2_000;

    private static final String ENDING = ".explanations.csv";

    private ExplanationList() {}

    /** Whether a sheet has this name. */
    public static boolean isNameOfSheet(@Nullable String name) {
        return name != null && LabelMatcher.fold(name).equals(LabelMatcher.fold(SHEET));
    }

    /** Whether a file's name is that of a list beside a return. */
    static boolean isNameOfList(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** The name of the list that belongs to a return, such as {@code XF05.explanations.csv} for {@code XF05.xlsx}. */
    public static String nameFor(String returnName) {
        return FileEndings.stem(returnName) + ENDING;
    }

    /**
     * The list that belongs to a return, in the same folder; it may not exist. Null if the name of the return has a character
     * that the locale cannot write, such as an accented letter where {@code LC_ALL} is {@code C}.
     */
    static @Nullable Path beside(Path file) {
        try {
            return file.resolveSibling(nameFor(String.valueOf(file.getFileName())));
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
