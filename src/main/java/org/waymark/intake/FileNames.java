package org.waymark.intake;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the footprint and the month from the name of a file, such as {@code E54000005_2026-10.xlsx}. The parts of a
 * name are separated by {@code _}, {@code -}, a dot or a space.
 */
public final class FileNames {

    /** A month, but not the start of a whole date such as 2026-10-15. */
    private static final Pattern MONTH =
            Pattern.compile("(?<=^|[_\\-. ])(\\d{4})[-_](0[1-9]|1[0-2])(?=$|[_\\-. ])(?![-_]\\d\\d(?:$|[_\\-. ]))");

    private static final Pattern PART = Pattern.compile("[^_\\-. ]+");

    /**
     * The longest text that is searched for a footprint. File names are hardly ever longer, but a cell may contain any
     * text.
     */
    private static final int LONGEST = 255;

    /** The most parts, such as words, of a footprint's code or name. */
    private static final int MOST_PARTS = 20;

    private FileNames() {}

    /** Returns the month as {@code YYYY-MM}; null when the name has none, or several different ones. */
    public static @Nullable String period(String fileName) {
        List<String> months = MONTH.matcher(stem(fileName))
                .results()
                .map(month -> month.group(1) + "-" + month.group(2))
                .distinct()
                .toList();
        return months.size() == 1 ? months.get(0) : null;
    }

    /** Whether a name has one or more months. */
    static boolean hasMonth(String fileName) {
        return MONTH.matcher(stem(fileName)).find();
    }

    /** The month in the name of the nearest folder that has one; null when none has. */
    public static @Nullable YearMonth monthOfFolder(String fileName) {
        String rest = fileName;
        String named = null;
        while (named == null && rest.lastIndexOf('/') > 0) {
            rest = rest.substring(0, rest.lastIndexOf('/'));
            named = period(rest);
        }
        return named == null ? null : YearMonth.parse(named);
    }

    /**
     * Whether a file may be for a month: its name gives that month or none, and so does its nearest folder whose name gives
     * a month.
     *
     * @param fileName may have folders before it
     */
    public static boolean mayBeFor(YearMonth month, String fileName) {
        String named = period(fileName);
        YearMonth given = named == null ? monthOfFolder(fileName) : YearMonth.parse(named);
        return given == null || given.equals(month);
    }

    /**
     * Returns the footprint as written in the name: its code, or else its whole name; null when the name has neither.
     * Codes and names that contain a separator are found too; the longest match wins. Numbers, and parts of one or two
     * characters, are never read as a footprint, and a name of more than 255 characters has none.
     *
     * @param fileName may have folders before it
     */
    public static @Nullable String footprint(String fileName, FileNameGuide guide) {
        String code = part(fileName, guide::isCode);
        return code != null ? code : part(fileName, guide::isName);
    }

    private static @Nullable String part(String fileName, Predicate<String> known) {
        String whole = stem(fileName);
        if (whole.length() > LONGEST) {
            return null;
        }
        String stem = MONTH.matcher(whole)
                .replaceAll(month -> " ".repeat(month.group().length()));
        List<MatchResult> parts = PART.matcher(stem).results().toList();
        for (int length = Math.min(parts.size(), MOST_PARTS); length > 0; length--) {
            for (int i = 0; i + length <= parts.size(); i++) {
                String part = stem.substring(
                        parts.get(i).start(), parts.get(i + length - 1).end());
                if (part.length() > 2 && part.chars().anyMatch(Character::isLetter) && known.test(part)) {
                    return part;
                }
            }
        }
        return null;
    }

    private static String stem(String fileName) {
        String name = fileName.substring(fileName.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
