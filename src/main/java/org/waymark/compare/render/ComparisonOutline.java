package org.waymark.compare.render;

import java.util.HashMap;
import java.util.Map;
import org.waymark.compare.ChangeSet;
import org.waymark.compare.PeriodComparison;
import org.waymark.compare.ReturnComparison;
import org.waymark.document.Document;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;

/** Builds the document of a comparison of months or of returns. */
final class ComparisonOutline {

    private ComparisonOutline() {}

    /**
     * Builds the document.
     *
     * @param comparison the comparison
     * @param schema the schema with the titles of the fields
     */
    public static Document of(ChangeSet comparison, Schema schema) {
        if (comparison instanceof PeriodComparison periods) {
            return PeriodOutline.of(periods);
        }
        Map<String, String> titles = new HashMap<>();
        for (Field field : schema.columns()) {
            titles.put(field.name(), field.title());
        }
        return ReturnOutline.of((ReturnComparison) comparison, titles);
    }
}
