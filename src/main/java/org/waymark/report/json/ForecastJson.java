package org.waymark.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.forecast.Backtest;
import org.waymark.forecast.DateRange;
import org.waymark.forecast.ErrorBand;
import org.waymark.forecast.ExpectedCompletions;
import org.waymark.forecast.GreenSurprises;
import org.waymark.forecast.MilestoneOutlook;
import org.waymark.forecast.Outlook;
import org.waymark.forecast.RatingCalibration;
import org.waymark.forecast.TrackRecord;
import org.waymark.programme.Dimension;
import org.waymark.report.view.ForecastContent;
import tools.jackson.core.JsonGenerator;

/** Writes the track record and the outlook as JSON as described by {@code docs/forecast.schema.json}. */
public final class ForecastJson {

    private final String version;

    public ForecastJson(String version) {
        this.version = version;
    }

    /** Writes the whole document; flushes but does not close {@code out}. */
    public void render(ForecastContent content, Writer out) throws IOException {
        TrackRecord record = content.forecasts().record();
        try (JsonGenerator json = PrettyJson.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("waymark", version);
            json.writeStringProperty("programme", content.programme());
            NullableValues.text(json, "period", record.period());
            NullableValues.text(json, "asOf", content.asOf());
            NullableValues.text(json, "narrowed", content.narrowed());
            json.writeNumberProperty(
                    "months", content.forecasts().ledger().periods().size());
            record(record, json);
            outlook(content.forecasts().outlook(), json);
            json.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }

    private static void record(TrackRecord record, JsonGenerator json) {
        json.writeObjectPropertyStart("trackRecord");
        json.writeNumberProperty("completed", record.completed());
        json.writeNumberProperty("needed", TrackRecord.FEWEST);
        json.writeNumberProperty("undated", record.undated());
        json.writeArrayPropertyStart("bands");
        record.bands().forEach(band -> band(band, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("calibration");
        record.calibration().forEach(row -> calibration(row, json));
        json.writeEndArray();
        if (record.enough()) {
            surprises(record.surprises(), json);
            json.writeObjectPropertyStart("delayDays");
            json.writeNumberProperty("n", record.delayed());
            NullableValues.number(json, "median", record.delays().quantile(0.5));
            NullableValues.number(json, "p80", record.delays().quantile(0.8));
            json.writeEndObject();
        } else {
            json.writeNullProperty("surprises");
            json.writeNullProperty("delayDays");
        }
        json.writeEndObject();
    }

    private static void band(ErrorBand band, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("from", band.lead().from());
        NullableValues.number(json, "to", band.lead().to());
        json.writeNumberProperty("n", band.reports());
        json.writeNumberProperty("completed", band.completed());
        json.writeObjectPropertyStart("errorDays");
        NullableValues.number(json, "p10", band.days(0.1));
        NullableValues.number(json, "p25", band.days(0.25));
        NullableValues.number(json, "p50", band.days(0.5));
        NullableValues.number(json, "p75", band.days(0.75));
        NullableValues.number(json, "p90", band.days(0.9));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void calibration(RatingCalibration row, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("monthsBefore", row.monthsBefore());
        NullableValues.term(json, "rag", row.rag());
        json.writeNumberProperty("n", row.n());
        json.writeNumberProperty("kept", row.kept());
        NullableValues.number(json, "rate", (Double) row.rate());
        NullableValues.number(json, "low", (Double) row.low());
        NullableValues.number(json, "high", (Double) row.high());
        json.writeEndObject();
    }

    private static void surprises(GreenSurprises surprises, JsonGenerator json) {
        json.writeObjectPropertyStart("surprises");
        json.writeNumberProperty("count", surprises.count());
        json.writeNumberProperty("of", surprises.of());
        json.writeArrayPropertyStart("milestones");
        for (GreenSurprises.Surprise each : surprises.milestones()) {
            json.writeStartObject();
            json.writeStringProperty("footprint", each.course().footprint().code());
            json.writeStringProperty("milestone", each.course().id());
            NullableValues.text(json, "period", each.report().key().period());
            NullableValues.text(json, "baseline", each.report().baselineDate());
            NullableValues.text(json, "completed", each.course().completedOn());
            json.writeObjectPropertyStart("source");
            MilestoneJson.place(each.report().source(), json);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void outlook(Outlook outlook, JsonGenerator json) {
        json.writeObjectPropertyStart("outlook");
        json.writeArrayPropertyStart("milestones");
        outlook.milestones().forEach(each -> milestone(each, json));
        json.writeEndArray();
        json.writeNumberProperty("withoutForecast", outlook.withoutForecast());
        expected("expected", outlook.expected(), json);
        json.writeObjectPropertyStart("expectedByDimension");
        for (Dimension dimension : Dimension.values()) {
            if (outlook.byDimension().containsKey(dimension)) {
                expected(dimension.id(), outlook.byDimension().get(dimension), json);
            }
        }
        json.writeEndObject();
        backtest("backtest", outlook.backtest80(), json);
        backtest("backtest50", outlook.backtest50(), json);
        json.writeEndObject();
    }

    private static void milestone(MilestoneOutlook each, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("footprint", each.footprint().code());
        NullableValues.text(json, "milestone", each.milestone().id());
        NullableValues.text(json, "forecast", each.milestone().forecastDate());
        range("range50", each.range50(), json);
        range("range80", each.range80(), json);
        json.writeEndObject();
    }

    private static void range(String name, @Nullable DateRange range, JsonGenerator json) {
        if (range == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeArrayPropertyStart(name);
        bound(range.from(), json);
        bound(range.to(), json);
        json.writeEndArray();
    }

    private static void bound(@Nullable Object day, JsonGenerator json) {
        if (day == null) {
            json.writeNull();
        } else {
            json.writeString(day.toString());
        }
    }

    private static void expected(String name, List<ExpectedCompletions> months, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        for (ExpectedCompletions month : months) {
            json.writeStartObject();
            NullableValues.text(json, "period", month.period());
            NullableValues.number(json, "mean", (Double) month.mean());
            json.writeNumberProperty("low", month.low());
            json.writeNumberProperty("high", month.high());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void backtest(String name, Backtest backtest, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        NullableValues.number(json, "nominal", (Double) backtest.nominal());
        json.writeNumberProperty("n", backtest.n());
        json.writeNumberProperty("held", backtest.held());
        json.writeEndObject();
    }
}
