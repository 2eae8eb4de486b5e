package org.waymark.pack.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;
import static org.waymark.progress.ReturnBuilder.verdict;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.pack.PackFixtures;
import org.waymark.pack.content.PackContent;
import org.waymark.programme.Dimension;
import org.waymark.programme.Rag;
import org.waymark.programme.Status;
import org.waymark.progress.MilestoneBuilder;
import org.waymark.progress.ReturnBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every month of every trend is recalculated from {@code data/history.csv} alone and compared with the report. */
class HistoryCsvTest {

    private static final List<String> FIELDS = List.of("dimension", "baseline_date", "actual_date", "status", "rag");

    /** The counts behind the figures of a month. */
    private record Counts(
            int notStopped, int completed, int due, int byBaseline, int green, int amber, int red, int unrated) {}

    @Test
    void figuresOfTheSamplesCanBeRecalculated() throws IOException {
        agree(PackFixtures.samples());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void figuresWithErrorsGapsAndSupersededReturnsCanBeRecalculated(long seed) throws IOException {
        Random random = new Random(seed);
        List<ReturnBuilder> returns = new ArrayList<>();
        for (String footprint : List.of("N1", "S1", "W1", "NOBODY")) {
            for (int month = 4; month <= 12; month++) {
                if (random.nextInt(4) > 0 || month == 10) {
                    String period = YearMonth.of(2026, month).toString();
                    returns.add(random(random, footprint, period).submitted("2026-12-01"));
                    returns.add(random(random, footprint, period).submitted("2026-11-01"));
                }
            }
        }

        agree(PackFixtures.content(verdict(returns.toArray(ReturnBuilder[]::new))));
    }

    @Test
    void invalidValueAndItsConsequencesAreBlankAndNamed() throws IOException {
        MilestoneBuilder milestone =
                milestone("M-1").in(Dimension.BEING).baseline("2026-09-30").inError("status");

        assertThat(history(PackFixtures.content(verdict(from("N1", "2026-10", milestone)))))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("inError")).isEqualTo("status");
                    assertThat(Stream.of("status", "notStopped", "completed", "due", "open", "overdue", "countedRag"))
                            .allMatch(column -> row.get(column).isEmpty());
                });
    }

    @Test
    void rowsNameTheirSourceAndAreSortedByMonthThenFootprint() throws IOException {
        List<CSVRecord> rows = history(PackFixtures.samples());

        assertThat(rows)
                .extracting(row -> row.get("period") + " " + row.get("footprint"))
                .isSorted()
                .startsWith("2025-05 XF01")
                .endsWith("2026-10 XF12");
        assertThat(rows)
                .extracting(row -> row.get("file") + " " + row.get("sheet") + " " + row.get("row"))
                .doesNotHaveDuplicates()
                .allMatch(place -> place.matches("samples/returns/\\S.* \\d+"));
    }

    private static void agree(PackContent content) throws IOException {
        List<CSVRecord> rows = history(content);
        JsonNode report = JsonMapper.shared().readTree(PackFixtures.text(content, "data/report.json"));

        int due = agree(report.get("overall"), rows);
        for (JsonNode dimension : report.get("dimensions")) {
            agree(dimension.get("measures"), where(rows, "dimension", dimension.get("id")));
        }
        for (JsonNode footprint : report.get("footprints")) {
            agree(footprint.get("measures"), where(rows, "footprint", footprint.get("code")));
        }
        assertThat(due).isPositive();
    }

    /** @return the number due in all months, so that a test can check that it is not zero */
    private static int agree(JsonNode measures, List<CSVRecord> rows) {
        int due = 0;
        for (JsonNode month : measures.get("trend").get("periods")) {
            List<CSVRecord> then = where(rows, "period", month.get("period"));
            Counts reported = reported(month);
            assertThat(fromFlags(then)).isEqualTo(reported);
            assertThat(fromSentValues(then)).isEqualTo(reported);
            due += reported.due();
        }
        return due;
    }

    private static Counts reported(JsonNode month) {
        JsonNode rag = month.get("rag");
        return new Counts(
                month.get("n").get("completionRate").asInt(),
                count(month, "completionRate"),
                month.get("n").get("dueRate").asInt(),
                count(month, "dueRate"),
                rag.get("green").asInt(),
                rag.get("amber").asInt(),
                rag.get("red").asInt(),
                rag.get("unrated").asInt());
    }

    private static int count(JsonNode month, String rate) {
        int n = month.get("n").get(rate).asInt();
        assertThat(month.get(rate).isNull()).isEqualTo(n == 0);
        return n == 0 ? 0 : (int) Math.round(month.get(rate).asDouble() * n);
    }

    private static Counts fromFlags(List<CSVRecord> rows) {
        return new Counts(
                where(rows, "notStopped", "true").size(),
                where(rows, "completed", "true").size(),
                where(rows, "due", "true").size(),
                where(rows, "completedByBaseline", "true").size(),
                where(rows, "countedRag", "green").size(),
                where(rows, "countedRag", "amber").size(),
                where(rows, "countedRag", "red").size(),
                where(rows, "countedRag", "unrated").size());
    }

    /** ISO dates sort as texts do. */
    private static Counts fromSentValues(List<CSVRecord> rows) {
        List<CSVRecord> going = rows.stream()
                .filter(row -> !List.of("", "stopped").contains(row.get("status")))
                .toList();
        List<CSVRecord> due = going.stream()
                .filter(row -> !row.get("baselineDate").isEmpty()
                        && row.get("baselineDate").compareTo(row.get("period") + "-31") <= 0
                        && !inError(row, "actual_date"))
                .toList();
        List<CSVRecord> rated = going.stream()
                .filter(row -> !row.get("status").equals("completed") && !inError(row, "rag"))
                .toList();
        return new Counts(
                going.size(),
                where(going, "status", "completed").size(),
                due.size(),
                (int) where(due, "status", "completed").stream()
                        .filter(row -> !row.get("actualDate").isEmpty()
                                && row.get("actualDate").compareTo(row.get("baselineDate")) <= 0)
                        .count(),
                where(rated, "rag", "green").size(),
                where(rated, "rag", "amber").size(),
                where(rated, "rag", "red").size(),
                where(rated, "rag", "").size());
    }

    private static boolean inError(CSVRecord row, String field) {
        return List.of(row.get("inError").split(" ")).contains(field);
    }

    private static List<CSVRecord> where(List<CSVRecord> rows, String column, JsonNode value) {
        return where(rows, column, value.asString());
    }

    private static List<CSVRecord> where(List<CSVRecord> rows, String column, String value) {
        return rows.stream().filter(row -> row.get(column).equals(value)).toList();
    }

    private static List<CSVRecord> history(PackContent content) throws IOException {
        return PackFixtures.rows(content, "data/history.csv");
    }

    private static ReturnBuilder random(Random random, String footprint, String period) {
        MilestoneBuilder[] milestones = new MilestoneBuilder[12];
        for (int at = 0; at < milestones.length; at++) {
            milestones[at] = milestone("M-" + at)
                    .in(any(random, Dimension.values()))
                    .baseline(day(random))
                    .rated(random.nextInt(6) == 0 ? null : any(random, Rag.values()));
            if (random.nextInt(3) == 0) {
                milestones[at].completedOn(day(random));
            } else {
                milestones[at].is(any(random, Status.NOT_STARTED, Status.ON_TRACK, Status.DELAYED, Status.STOPPED));
            }
            for (String field : FIELDS) {
                if (random.nextInt(15) == 0) {
                    milestones[at].inError(field);
                }
            }
        }
        return from(footprint, period, milestones);
    }

    private static String day(Random random) {
        return YearMonth.of(2026, 7)
                .atDay(31)
                .plusDays(random.nextInt(240) - 120L)
                .toString();
    }

    @SafeVarargs
    private static <E> E any(Random random, E... values) {
        return values[random.nextInt(values.length)];
    }
}
