package org.waymark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.schema.Field;
import org.waymark.schema.SchemaSource;

/** The CSV text of a return for tests: valid rows, except for the changes of a test. */
final class ReturnText {

    private static final List<String> COLUMNS =
            SchemaSource.builtIn().columns().stream().map(Field::name).toList();

    private final String footprint;
    private final String period;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private String submittedOn = "";

    private ReturnText(String footprint, String period) {
        this.footprint = footprint;
        this.period = period;
    }

    static ReturnText of(String footprint, String period) {
        return new ReturnText(footprint, period);
    }

    ReturnText submitted(String date) {
        submittedOn = date;
        return this;
    }

    /** An open, green milestone of relating, due at the end of 2026, with changes as pairs of field name and text. */
    ReturnText row(String id, String... changes) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("footprint_code", footprint);
        row.put("period", period);
        row.put("milestone_id", id);
        row.put("title", "Change " + id);
        row.put("dimension", "relating");
        row.put("change_stage", "behaviour");
        row.put("level", "place");
        row.put("boundary", "none");
        row.put("lead_organisation", "Trust");
        row.put("owner_role", "Director");
        row.put("leadership", "single");
        row.put("shared_purpose", "People tell their story once");
        row.put("baseline_date", "2026-12-31");
        row.put("forecast_date", "2026-12-31");
        row.put("status", "on_track");
        row.put("rag", "green");
        row.put("percent_complete", "40");
        row.put("solution", "full");
        row.put("involvement", "coled");
        row.put("evidence", "service_data");
        row.put("submitted_on", submittedOn);
        for (int i = 0; i < changes.length; i += 2) {
            row.put(changes[i], changes[i + 1]);
        }
        rows.add(row);
        return this;
    }

    /** A row on which only the first cell is filled in. */
    ReturnText note(String text) {
        rows.add(Map.of(COLUMNS.get(0), text));
        return this;
    }

    ReturnText completed(String id, String date, String... changes) {
        row(id, changes);
        Map<String, String> row = rows.get(rows.size() - 1);
        row.put("status", "completed");
        row.put("actual_date", date);
        row.put("forecast_date", "");
        row.put("rag", "");
        row.put("percent_complete", "100");
        return this;
    }

    String csv() {
        StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        for (Map<String, String> row : rows) {
            text.append(String.join(
                            ",",
                            COLUMNS.stream().map(c -> row.getOrDefault(c, "")).toList()))
                    .append('\n');
        }
        return text.toString();
    }
}
