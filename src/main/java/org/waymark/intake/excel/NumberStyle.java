package org.waymark.intake.excel;

import java.util.Locale;

/** The kind of value that a number format shows. */
enum NumberStyle {
    NUMBER,
    PERCENT,
    /** A day, with or without a time. */
    DATE,
    /** A time of day without a day. */
    TIME,
    /** Hours, minutes or seconds that may exceed a day, as in {@code [h]:mm}. */
    ELAPSED;

    /**
     * Returns the style of a built-in format, which files refer to only by number (ECMA-376 part 1, 18.8.30). Numbers
     * 27 to 36 and 50 to 58 are dates in the Chinese, Japanese, Korean and Thai editions.
     */
    static NumberStyle builtIn(int id) {
        return switch (id) {
            case 9, 10 -> PERCENT;
            case 14, 15, 16, 17, 22 -> DATE;
            case 18, 19, 20, 21, 45, 47 -> TIME;
            case 46 -> ELAPSED;
            default -> (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? DATE : NUMBER;
        };
    }

    /**
     * Returns the style of a format code according to its first section. If that section applies to some values only
     * and shows none of them, as in {@code [=0]"-";dd/mm/yyyy}, the next section decides.
     */
    static NumberStyle custom(String code) {
        int from = 0;
        while (true) {
            FormatSection section = FormatSection.read(code, from);
            boolean hidesValues = section.conditional() && !section.showsValue();
            if (!hidesValues || section.end() >= code.length()) {
                return section.style();
            }
            from = section.end() + 1;
        }
    }

    /** One section of a format code, up to a semicolon. */
    private record FormatSection(NumberStyle style, boolean conditional, boolean showsValue, int end) {

        static FormatSection read(String code, int from) {
            boolean conditional = false;
            boolean digits = false;
            boolean percent = false;
            boolean day = false;
            boolean clock = false;
            boolean elapsed = false;
            int minutesOrMonths = 0;
            int i = from;
            for (; i < code.length() && code.charAt(i) != ';'; i++) {
                char c = Character.toLowerCase(code.charAt(i));
                switch (c) {
                    case '"' -> i = closing(code, i, '"');
                    case '\\', '_', '*' -> i++;
                    case '[' -> {
                        int end = closing(code, i, ']');
                        String inside =
                                code.substring(i + 1, Math.max(end, i + 1)).toLowerCase(Locale.ROOT);
                        elapsed |= isElapsed(inside);
                        conditional |= !inside.isEmpty() && "<>=".indexOf(inside.charAt(0)) >= 0;
                        i = end;
                    }
                    case 'a' -> {
                        int length = halfDay(code, i);
                        clock |= length > 0;
                        i += Math.max(length - 1, 0);
                    }
                    case 'g' -> {
                        boolean general = code.regionMatches(true, i, "general", 0, 7);
                        digits |= general;
                        i += general ? 6 : 0;
                    }
                    case 'y', 'd' -> day = true;
                    case 'm' -> minutesOrMonths++;
                    case 'h', 's' -> clock = true;
                    case '%' -> percent = true;
                    case '0', '#', '?', '@' -> digits = true;
                    default -> {}
                }
            }
            boolean month = minutesOrMonths > 0 && !clock && !elapsed;
            NumberStyle style = NUMBER;
            if (day || month) {
                style = DATE;
            } else if (elapsed) {
                style = ELAPSED;
            } else if (clock) {
                style = TIME;
            } else if (percent) {
                style = PERCENT;
            }
            return new FormatSection(style, conditional, style != NUMBER || digits, i);
        }

        private static int closing(String code, int from, char mark) {
            int end = code.indexOf(mark, from + 1);
            return end < 0 ? code.length() : end;
        }

        /** Returns the length of {@code AM/PM} or {@code A/P} at this index, or 0 for none. */
        private static int halfDay(String code, int at) {
            if (code.regionMatches(true, at, "am/pm", 0, 5)) {
                return 5;
            }
            return code.regionMatches(true, at, "a/p", 0, 3) ? 3 : 0;
        }

        private static boolean isElapsed(String inside) {
            return !inside.isEmpty()
                    && "hms".indexOf(inside.charAt(0)) >= 0
                    && inside.chars().allMatch(c -> c == inside.charAt(0));
        }
    }
}
