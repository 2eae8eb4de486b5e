package org.waymark.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a file tells: {@code E54000005_2026-10.xlsx} speaks of a footprint and a month. A part of the name
 * counts only where {@code _}, {@code -}, a dot or a space, or the name's end, bounds it.
 */
public final class FileNames {

    /** A month, but not the start of a whole date such as 2026-10-15. */
    private static final Pattern MONTH =
            Pattern.compile("(?<=^|[_\\-. ])(\\d{4})[-_](0[1-9]|1[0-2])(?=$|[_\\-. ])(?![-_]\\d\\d(?:$|[_\\-. ]))");

    private static final Pattern PART = Pattern.compile("[^_\\-. ]+");

    private FileNames() {}

    /** The month as {@code YYYY-MM}; null when the name tells none, or several. */
    public static @Nullable String period(String fileName) {
        List<String> months = MONTH.matcher(stem(fileName))
                .results()
                .map(month -> month.group(1) + "-" + month.group(2))
                .distinct()
                .toList();
        return months.size() == 1 ? months.get(0) : null;
    }

    /**
     * The footprint as written in the name; null when none of its parts is known. Codes that hold a hyphen or another
     * separator themselves are found too, the longest first. Numbers and words of one or two letters are never taken
     * for a footprint.
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
