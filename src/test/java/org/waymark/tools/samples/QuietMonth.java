package org.waymark.tools.samples;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import tools.jackson.databind.JsonNode;

/**
 * A month of which a story says nothing, although the milestone is reported: everything stays as it was, and the
 * percentage of open work rises evenly to that of the next month with a state.
 *
 * @param told the months that the story tells
 */
record QuietMonth(NavigableMap<YearMonth, JsonNode> told) {

    /** Changes the values to those of this month. */
    void pass(YearMonth period, Map<String, String> values) {
        String status = values.get("status");
        if (status.equals("completed") || status.equals("stopped")) {
            return;
        }
        Map.Entry<YearMonth, JsonNode> next = told.tailMap(period).entrySet().stream()
                .filter(entry -> entry.getValue().has("is"))
                .findFirst()
                .orElse(null);
        if (next == null) {
            return;
        }
        int from = Integer.parseInt(values.get("percent_complete"));
        int to = percent(next.getValue().get("is").asString());
        long left = ChronoUnit.MONTHS.between(period, next.getKey()) + 1;
        int percent = from + (int) ((to - from) / left);
        values.put("percent_complete", String.valueOf(percent));
        if (status.equals("not_started") && percent > 0) {
            values.put("status", "on_track");
        }
    }

    /** The first number among the words of a state. */
    private static int percent(String state) {
        for (String word : state.split(" ")) {
            if (word.matches("\\d+")) {
                return Integer.parseInt(word);
            }
        }
        throw new IllegalArgumentException("a state without a percentage: " + state);
    }
}
