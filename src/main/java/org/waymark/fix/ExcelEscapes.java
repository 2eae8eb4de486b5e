package org.waymark.fix;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes characters that XML cannot represent as Excel does, such as {@code _x000D_} (ECMA-376 part 1, 22.9.2.19). */
final class ExcelEscapes {

    /** An underscore in a text that looks like such a code already; it must itself be written as {@code _x005F_}. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private ExcelEscapes() {}

    static String encoded(String text) {
        String plain = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean unwritable = (c < ' ' && c != '\n' && c != '\t') || c >= '\ufffe';
            out.append(unwritable ? String.format(Locale.ROOT, "_x%04X_", (int) c) : String.valueOf(c));
        }
        return out.toString();
    }
}
