package org.waymark.tools.samples;

import java.io.InputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a footprint's story from {@code story/CODE.yaml}; the README beside those files says what is in them. */
final class FootprintStoryReader {

    private static final Map<String, YearMonth> MONTHS = new LinkedHashMap<>();
    private static final Set<String> IN_A_MONTH = Set.of(
            "is", "due", "on", "solution", "evidence", "ref", "next", "measured", "learnt", "change", "text", "gone");
    private static final List<String> RATINGS = List.of("green", "amber", "red");

    static {
        MONTHS.put("jul", YearMonth.of(2026, 7));
        MONTHS.put("aug", YearMonth.of(2026, 8));
        MONTHS.put("sep", YearMonth.of(2026, 9));
        MONTHS.put("oct", YearMonth.of(2026, 10));
    }

    private final Map<YearMonth, List<SampleRow>> months = new LinkedHashMap<>();
    private final String code;

    private FootprintStoryReader(String code) {
        this.code = code;
    }

    static FootprintStory read(String code) {
        InputStream in = FootprintStoryReader.class.getResourceAsStream("story/" + code + ".yaml");
        JsonNode story = YAMLMapper.builder().build().readTree(in);
        FootprintStoryReader reader = new FootprintStoryReader(code);
        for (JsonNode workstream : story.get("workstreams")) {
            for (JsonNode milestone : workstream.get("milestones")) {
                reader.read(workstream, milestone);
            }
        }
        return new FootprintStory(code, story.get("signedOff").asString(), reader.months);
    }

    private void read(JsonNode workstream, JsonNode milestone) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("footprint_code", code);
        values.put("milestone_id", text(milestone, "id"));
        values.put("title", text(milestone, "title"));
        describe(text(milestone, "as"), values);
        values.put("partners", of(milestone, workstream, "partners"));
        values.put("lead_organisation", of(milestone, workstream, "lead"));
        values.put("owner_role", of(milestone, workstream, "owner"));
        values.put("shared_purpose", of(milestone, workstream, "purpose"));
        values.put("ceded_to", text(milestone, "ceded"));
        values.put("baseline_date", text(milestone, "baseline"));
        values.put("solution", "none_yet");
        values.put("evidence", "none");
        measure(text(milestone, "measure"), values);
        MONTHS.forEach((name, period) -> {
            if (milestone.has(name)) {
                JsonNode month = milestone.get(name);
                move(month, values);
                if (!month.has("gone")) {
                    months.computeIfAbsent(period, p -> new ArrayList<>()).add(line(period, values));
                }
            }
        });
    }

    private static void describe(String as, Map<String, String> values) {
        List<String> fields = List.of("dimension", "change_stage", "level", "boundary", "leadership", "involvement");
        String[] words = as.split(", ");
        if (words.length != fields.size()) {
            throw new IllegalArgumentException("as: wants " + fields + ", not " + as);
        }
        for (int i = 0; i < words.length; i++) {
            values.put(fields.get(i), words[i]);
        }
        String[] dimensions = words[0].split("\\+");
        values.put("dimension", dimensions[0]);
        values.put("secondary_dimension", dimensions.length > 1 ? dimensions[1] : "");
    }

    private static void measure(String measure, Map<String, String> values) {
        if (!measure.isEmpty()) {
            int target = measure.lastIndexOf(", ");
            int baseline = measure.lastIndexOf(", ", target - 1);
            values.put("measure_name", measure.substring(0, baseline));
            values.put("measure_baseline", measure.substring(baseline + 2, target));
            values.put("measure_target", measure.substring(target + 2));
        }
    }

    private static void move(JsonNode month, Map<String, String> values) {
        for (String name : month.propertyNames()) {
            if (!IN_A_MONTH.contains(name)) {
                throw new IllegalArgumentException("a month says nothing of " + name);
            }
        }
        values.put("narrative", text(month, "text"));
        if (month.has("is")) {
            putState(text(month, "is").split(" "), values);
        }
        Map.of(
                        "due", "forecast_date",
                        "on", "actual_date",
                        "solution", "solution",
                        "evidence", "evidence",
                        "ref", "evidence_ref",
                        "next", "next_step",
                        "measured", "measure_actual",
                        "learnt", "learning_note",
                        "change", "rebaseline_ref")
                .forEach((key, field) -> {
                    if (month.has(key)) {
                        values.put(field, text(month, key));
                    }
                });
    }

    /** Status, rating, percentage and reason, of which only the status and the percentage are always there. */
    private static void putState(String[] words, Map<String, String> values) {
        values.put("status", words[0]);
        boolean rated = RATINGS.contains(words[1]);
        values.put("rag", rated ? words[1] : "");
        int percent = rated ? 2 : 1;
        values.put("percent_complete", words[percent]);
        values.put("delay_reason", words.length > percent + 1 ? words[percent + 1] : "");
        if (words[0].equals("completed")) {
            values.put("solution", "full");
        }
    }

    private static SampleRow line(YearMonth period, Map<String, String> values) {
        Map<String, String> line = new LinkedHashMap<>(values);
        line.put("period", period.toString());
        if (!List.of("clumsy", "partial").contains(values.get("solution"))) {
            line.remove("next_step");
        }
        line.values().removeIf(String::isEmpty);
        return new SampleRow(line);
    }

    private static String of(JsonNode milestone, JsonNode workstream, String name) {
        return milestone.has(name) ? text(milestone, name) : text(workstream, name);
    }

    private static String text(JsonNode node, String name) {
        return node.has(name) ? node.get(name).asString() : "";
    }
}
