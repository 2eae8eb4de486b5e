package org.waymark.tools.samples;

import java.util.LinkedHashMap;
import java.util.Map;

/** One milestone as one return reports it: values by field name, in the schema's own spelling; absent where blank. */
record SampleRow(Map<String, String> values) {

    SampleRow {
        values = Map.copyOf(values);
    }

    String get(String field) {
        return values.getOrDefault(field, "");
    }

    /** The same milestone with another value; an empty one is left out. */
    SampleRow with(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(field, value);
        changed.values().removeIf(String::isEmpty);
        return new SampleRow(changed);
    }
}
