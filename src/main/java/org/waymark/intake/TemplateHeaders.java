package org.waymark.intake;

import java.util.Arrays;
import java.util.Locale;
import org.waymark.schema.Field;
import org.waymark.schema.FieldGroup;

/**
 * The headers of the columns that waymark adds to its templates and that are not fields: the values of the earlier
 * return, the narrow column before each group of columns, and in a CSV file the {@link OwnMark}. They are
 * ignored when a return is read.
 */
public final class TemplateHeaders {

    private static final String EARLIER = "Last return: ";
    private static final String GROUP = "\u25b8 ";

    private TemplateHeaders() {}

    /** The header of the column with a field's values in the earlier return. */
    public static String earlier(Field field) {
        return EARLIER + LabelMatcher.withoutRemark(field.title());
    }

    /** The header of the column before a group. */
    public static String group(FieldGroup group) {
        return GROUP + group.label();
    }

    /** Whether a column with this header was added by a template and is not a field. */
    static boolean isOwn(String header) {
        String text = header.strip().replaceAll("\\s+", " ");
        return text.toLowerCase(Locale.ROOT).startsWith(EARLIER.toLowerCase(Locale.ROOT))
                || isGroup(text)
                || OwnMark.isMark(text);
    }

    /** Whether this is the header of the column before a group, whose columns a template folds away. */
    static boolean isGroup(String header) {
        return Arrays.stream(FieldGroup.values()).anyMatch(group -> group(group).equals(header.strip()));
    }
}
