package org.waymark.tools.samples;

import java.io.InputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a footprint's story from {@code story/CODE.yaml}; the README beside those files says what is in them. */
final class FootprintStoryReader {

    private static final YearMonth LAST = YearMonth.of(2026, 10);
    private static final Map<String, YearMonth> SHORT_NAMES = Map.of(
            "jul", YearMonth.of(2026, 7), "aug", YearMonth.of(2026, 8), "sep", YearMonth.of(2026, 9), "oct", LAST);
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("baseline", "baseline_date"),
            Map.entry("due", "forecast_date"),
            Map.entry("on", "actual_date"),
            Map.entry("solution", "solution"),
            Map.entry("evidence", "evidence"),
            Map.entry("ref", "evidence_ref"),
            Map.entry("next", "next_step"),
            Map.entry("measured", "measure_actual"),
            Map.entry("lasted", "sustained"),
            Map.entry("checked", "sustained_checked_on"),
            Map.entry("learnt", "learning_note"),
            Map.entry("change", "rebaseline_ref"));
    private static final Set<String> OTHER_KEYS = Set.of("is", "text", "gone");
    private static final List<String> RATINGS = List.of("green", "amber", "red");

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
        tell(milestone, values);
    }

    /** Adds the milestone's row to every month in which it is reported. */
    private void tell(JsonNode milestone, Map<String, String> values) {
        NavigableMap<YearMonth, JsonNode> told = toldMonths(milestone);
        boolean every = milestone.has("since");
        YearMonth first = every ? YearMonth.parse(text(milestone, "since")) : told.firstKey();
        if (every) {
            values.put("forecast_date", values.get("baseline_date"));
            putState(List.of("not_started", "green", "0"), values);
        }
        for (YearMonth period = first; !period.isAfter(LAST); period = period.plusMonths(1)) {
            JsonNode month = told.get(period);
            if (month != null) {
                move(month, values);
            } else if (every) {
                values.put("narrative", "");
                new QuietMonth(told).pass(period, values);
            }
            if (month == null ? every : !month.has("gone")) {
                months.computeIfAbsent(period, p -> new ArrayList<>()).add(line(period, values));
            }
        }
    }

    private static NavigableMap<YearMonth, JsonNode> toldMonths(JsonNode milestone) {
        NavigableMap<YearMonth, JsonNode> told = new TreeMap<>();
        for (String name : milestone.propertyNames()) {
            if (SHORT_NAMES.containsKey(name)) {
                told.put(SHORT_NAMES.get(name), milestone.get(name));
            } else if (name.matches("20\\d\\d-\\d\\d")) {
                told.put(YearMonth.parse(name), milestone.get(name));
            }
        }
        return told;
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
            if (!FIELDS.containsKey(name) && !OTHER_KEYS.contains(name)) {
                throw new IllegalArgumentException("a month says nothing of " + name);
            }
        }
        values.put("narrative", text(month, "text"));
        if (month.has("is")) {
            putState(List.of(text(month, "is").split(" ")), values);
        }
        FIELDS.forEach((key, field) -> {
            if (month.has(key)) {
                values.put(field, text(month, key));
            }
        });
    }

    /** Status, rating, percentage and reason, of which only the status and the percentage are always there. */
    private static void putState(List<String> words, Map<String, String> values) {
        values.put("status", words.get(0));
        boolean rated = RATINGS.contains(words.get(1));
        values.put("rag", rated ? words.get(1) : "");
        int percent = rated ? 2 : 1;
        values.put("percent_complete", words.get(percent));
        values.put("delay_reason", words.size() > percent + 1 ? words.get(percent + 1) : "");
        if (words.get(0).equals("completed")) {
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
