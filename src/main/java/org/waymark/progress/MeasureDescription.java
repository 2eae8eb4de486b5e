package org.waymark.progress;

import org.jspecify.annotations.Nullable;

/**
 * What people and programs are told about a measure: the same words in every report, table and page.
 *
 * @param key its member in JSON and its name in CSV; never changes
 * @param title its label, such as {@code Completed by baseline}; unique among the measures
 * @param shortTitle its label in a narrow table, mostly the title
 * @param definition what it counts, out of what; one or more full sentences
 * @param group the measures that it is shown with, or null when other parts of a report show it
 */
public record MeasureDescription(
        String key,
        String title,
        String shortTitle,
        String definition,
        MeasureUnit unit,
        @Nullable MeasureGroup group,
        Prominence prominence) {

    static MeasureDescription of(String key, String title, String definition) {
        return new MeasureDescription(key, title, title, definition, MeasureUnit.MILESTONES, null, Prominence.DETAIL);
    }

    MeasureDescription shortTitle(String words) {
        return new MeasureDescription(key, title, words, definition, unit, group, prominence);
    }

    MeasureDescription in(MeasureUnit of) {
        return new MeasureDescription(key, title, shortTitle, definition, of, group, prominence);
    }

    MeasureDescription in(MeasureGroup of) {
        return new MeasureDescription(key, title, shortTitle, definition, unit, of, prominence);
    }

    MeasureDescription as(Prominence wanted) {
        return new MeasureDescription(key, title, shortTitle, definition, unit, group, wanted);
    }
}
