package org.waymark.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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

    /**
     * Whether a file may be for a month: its name gives that month or none, and so does its nearest folder whose name gives
     * a month.
     *
     * @param fileName may have folders before it
     */
    public static boolean mayBeFor(YearMonth month, String fileName) {
        for (String rest = fileName; !rest.isEmpty(); ) {
            String named = period(rest);
            if (named != null) {
                return named.equals(month.toString());
            }
            rest = rest.substring(0, Math.max(0, rest.lastIndexOf('/')));
        }
        return true;
    }

    /**
     * Returns the footprint as written in the name; null when none of its parts is known. Codes that contain a hyphen
     * or another separator are found too; the longest match wins. Numbers, and parts of one or two characters, are
     * never read as a footprint.
     *
     * @param fileName may have folders before it
     * @param known whether a part of the name is the code or name of a footprint
     */
    public static @Nullable String footprint(String fileName, Predicate<String> known) {
        String stem = MONTH.matcher(stem(fileName))
                .replaceAll(month -> " ".repeat(month.group().length()));
        Matcher matcher = PART.matcher(stem);
        List<MatchResult> parts = new ArrayList<>(matcher.results().toList());
        for (int length = parts.size(); length > 0; length--) {
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
