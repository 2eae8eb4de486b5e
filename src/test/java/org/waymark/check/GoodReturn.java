package org.waymark.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;

/** A valid return of six milestones, one under each dimension, and its programme. */
final class GoodReturn {

    private static final List<String> DIMENSIONS =
            List.of("feeling", "perceiving", "thinking", "relating", "doing", "being");

    private GoodReturn() {}

    /** Row number counted from 0; every row differs in its id, dimension and narrative. */
    static Map<String, String> row(int index) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("footprint_code", "F01");
        row.put("period", "2026-10");
        row.put("milestone_id", "M-%03d".formatted(index + 1));
        row.put("title", "One referral route for frailty");
        row.put("dimension", DIMENSIONS.get(index % DIMENSIONS.size()));
        row.put("change_stage", "behaviour");
        row.put("level", "place");
        row.put("boundary", "sector");
        row.put("partners", "Northgate Council; Northgate Hospice");
        row.put("lead_organisation", "Northgate Community Trust");
        row.put("owner_role", "Director of integration");
        row.put("leadership", "shared");
        row.put("shared_purpose", "People with frailty tell their story once");
        row.put("baseline_date", "2026-11-30");
        row.put("forecast_date", "2026-12-10");
        row.put("status", "on_track");
        row.put("rag", "green");
        row.put("percent_complete", "60");
        row.put("solution", "partial");
        row.put("next_step", "Extend the pilot to the two remaining wards");
        row.put("involvement", "codesigned");
        row.put("evidence", "service_data");
        row.put("narrative", "Practice number " + index + " joined in October");
        return row;
    }

    static Footprints footprints() {
        return new Footprints(List.of(
                footprint("F01", "Northgate", "Q01", null, null),
                footprint("F02", "Southmoor", "Q02", null, null),
                footprint("F03", "Oldvale", "Q03", LocalDate.of(2026, 3, 31), "F02")));
    }

    private static Footprint footprint(String code, String name, String ods, LocalDate validTo, String successor) {
        return new Footprint(code, name, null, ods, List.of(name), null, validTo, successor);
    }
}
