package org.waymark.pack.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.waymark.pack.PackFixtures;
import org.waymark.pack.content.PackContent;
import org.waymark.progress.MilestoneBuilder;
import org.waymark.progress.ReturnBuilder;
import org.waymark.report.ReportFixtures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code data/trend.csv} has the values of the report's trends. */
class TrendCsvTest {

    private static final Offset<Double> CLOSE = Offset.offset(1e-12);

    private final PackContent year = PackFixtures.content(ReportFixtures.year());

    @Test
    void everyMonthOfEverySetIsListedWithItsLimits() throws IOException {
        JsonNode report = JsonMapper.shared().readTree(PackFixtures.text(year, "data/report.json"));

        agree(report.get("overall"), row -> row.get("scope").equals("overall"));
        for (JsonNode dimension : report.get("dimensions")) {
            agree(
                    dimension.get("measures"),
                    row -> row.get("dimension").equals(dimension.get("id").asString()));
        }
        for (JsonNode footprint : report.get("footprints")) {
            agree(
                    footprint.get("measures"),
                    row -> row.get("footprint").equals(footprint.get("code").asString()));
        }
    }

    @Test
    void specialCauseIsNamedInItsMonth() throws IOException {
        List<ReturnBuilder> returns = new ArrayList<>();
        for (int before = 13; before >= 0; before--) {
            String month = YearMonth.parse("2026-10").minusMonths(before).toString();
            for (String footprint : before == 4 ? List.of("N1") : List.of("N1", "S1", "W1")) {
                returns.add(ReturnBuilder.from(footprint, month, MilestoneBuilder.milestone("M-1")));
            }
        }
        PackContent content = PackFixtures.content(ReturnBuilder.verdict(returns.toArray(ReturnBuilder[]::new)));

        assertThat(PackFixtures.rows(content, "data/trend.csv"))
                .filteredOn(row -> !row.get("signal").isEmpty())
                .extracting(row -> row.get("period") + " " + row.get("measure") + " " + row.get("signal"))
                .containsExactly("2026-06 reportingRate below the lower limit");
    }

    /** A stock contains last month's value, so it has neither limits nor special causes. */
    @Test
    void stockHasNoLimits() throws IOException {
        assertThat(rows("completionRate"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                List.of(row.get("mean"), row.get("lower"), row.get("upper"), row.get("signal")))
                        .containsOnly(""));
    }

    @Test
    void monthWithoutAReturnHasNoRatesOrRatings() throws IOException {
        assertThat(Stream.concat(rows("completionRate").stream(), rows("rag").stream()))
                .filteredOn(row -> row.get("returned").equals("false"))
                .hasSizeGreaterThan(4)
                .allMatch(row -> row.get("value").isEmpty());
    }

    private void agree(JsonNode measures, Predicate<CSVRecord> ofTheSet) throws IOException {
        JsonNode trend = measures.get("trend");
        for (String name : trend.get("limits").propertyNames()) {
            JsonNode limits = trend.get("limits").get(name);
            List<CSVRecord> rows = rows(name).stream().filter(ofTheSet).toList();
            assertThat(rows).hasSameSizeAs(trend.get("periods"));
            for (int at = 0; at < rows.size(); at++) {
                CSVRecord row = rows.get(at);
                JsonNode month = trend.get("periods").get(at);
                assertThat(row.get("period")).isEqualTo(month.get("period").asString());
                assertThat(row.get("n")).isEqualTo(month.get("n").get(name).asString());
                same(row.get("value"), month.get(name));
                same(row.get("mean"), limits.get("mean"));
                same(row.get("lower"), limits.get("lower"));
                same(row.get("upper"), limits.get("upper"));
                assertThat(row.get("trial"))
                        .isEqualTo(
                                limits.get("upper").isNull()
                                        ? ""
                                        : limits.get("trial").asString());
                assertThat(row.get("returned")).isEqualTo(month.get("returned").asString());
            }
        }
        for (String rating : List.of("green", "amber", "red", "unrated")) {
            assertThat(rows("rag").stream()
                            .filter(ofTheSet)
                            .filter(row -> row.get("key").equals(rating)))
                    .extracting(row -> row.get("value").isEmpty() ? 0 : Integer.parseInt(row.get("value")))
                    .containsExactlyElementsOf(trend.get("periods")
                            .valueStream()
                            .map(month -> month.get("rag").get(rating).asInt())
                            .toList());
        }
    }

    private static void same(String cell, JsonNode number) {
        assertThat(cell.isEmpty()).isEqualTo(number.isNull());
        if (!cell.isEmpty()) {
            assertThat(Double.parseDouble(cell)).isCloseTo(number.asDouble(), CLOSE);
        }
    }

    private List<CSVRecord> rows(String measure) throws IOException {
        return PackFixtures.rows(year, "data/trend.csv").stream()
                .filter(row -> row.get("measure").equals(measure))
                .toList();
    }
}
