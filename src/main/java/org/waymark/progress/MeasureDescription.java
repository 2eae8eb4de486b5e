package org.waymark.progress;

import org.jspecify.annotations.Nullable;

/**
 * The names and the definition of a measure. Every report, table and page uses these words.
 *
 * @param key the member name in JSON and the name in CSV; it never changes
 * @param title the label, such as {@code Completed by baseline}; unique among the measures
 * @param shortTitle the label in a narrow table; usually the title
 * @param definition what the measure counts and, for a share, of what; one or more sentences
 * @param unit what the number counts or measures
 * @param group the group that the measure is shown in, or null if other parts of a report show it
 * @param visibility where the measure is shown when there is room for only a few measures
 * @param monthly whether the measure is a stock or a flow, and whether trends show it
 */
public record MeasureDescription(
        String key,
        String title,
        String shortTitle,
        String definition,
        MeasureUnit unit,
        @Nullable MeasureGroup group,
        MeasureVisibility visibility,
        MonthlyValue monthly) {

    static MeasureDescription describe(String key, String title, String definition) {
        return new MeasureDescription(
                key,
                title,
                title,
                definition,
                MeasureUnit.MILESTONES,
                null,
                MeasureVisibility.DETAIL,
                MonthlyValue.STOCK);
    }

    MeasureDescription shortTitle(String label) {
        return new MeasureDescription(key, title, label, definition, unit, group, visibility, monthly);
    }

    MeasureDescription in(MeasureUnit wanted) {
        return new MeasureDescription(key, title, shortTitle, definition, wanted, group, visibility, monthly);
    }

    MeasureDescription in(MeasureGroup wanted) {
        return new MeasureDescription(key, title, shortTitle, definition, unit, wanted, visibility, monthly);
    }

    MeasureDescription as(MeasureVisibility wanted) {
        return new MeasureDescription(key, title, shortTitle, definition, unit, group, wanted, monthly);
    }

    MeasureDescription monthly(MonthlyValue wanted) {
        return new MeasureDescription(key, title, shortTitle, definition, unit, group, visibility, wanted);
    }
}
