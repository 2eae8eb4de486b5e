package org.waymark.report.json;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.Breakdown;
import org.waymark.progress.Breakdown.PartCount;
import org.waymark.progress.Count;
import org.waymark.progress.Coverage;
import org.waymark.progress.Measure;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.MeasureValue;
import org.waymark.progress.Measures;
import org.waymark.progress.Median;
import org.waymark.progress.Rate;
import org.waymark.progress.ReturnMeasures;
import org.waymark.progress.ReturnRate;
import org.waymark.progress.Spread;
import org.waymark.progress.Trend;
import tools.jackson.core.JsonGenerator;

/** Writes measures as one object. Every key is always present; {@code n} has the number behind each rate and median. */
final class MeasuresJson {

    private final JsonGenerator json;

    MeasuresJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes measures without a trend. */
    void write(Measures measures) {
        write(measures, null, null);
    }

    /** Writes measures with their trend. */
    void write(Measures measures, Trend trend) {
        write(measures, trend, null);
    }

    /** Writes measures with their trend, if any, and the rates of returns, if there is a coverage. */
    void write(Measures measures, @Nullable Trend trend, @Nullable Coverage coverage) {
        json.writeStartObject();
        for (Measure<?> measure : MeasureRegistry.all()) {
            value(measure, measures);
        }
        if (coverage != null) {
            for (ReturnRate rate : ReturnMeasures.ALL) {
                NullableValues.rate(json, rate.key(), rate.of(coverage));
            }
        }
        if (trend != null) {
            new TrendJson(json).write(trend);
        }
        numbers(measures, coverage);
        json.writeObjectPropertyStart("leftOut");
        new TreeMap<>(measures.leftOut()).forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Writes one measure under its key; null when it has no value. */
    void value(Measure<?> measure, Measures measures) {
        MeasureValue value = measures.find(measure);
        if (value == null) {
            json.writeNullProperty(measure.key());
        } else {
            value.accept(new ValueWriter(measure.key()));
        }
    }

    private void numbers(Measures measures, @Nullable Coverage coverage) {
        json.writeObjectPropertyStart("n");
        for (Measure<?> measure : MeasureRegistry.all()) {
            MeasureValue value = measures.find(measure);
            if (value != null) {
                value.sampleSize().ifPresent(n -> json.writeNumberProperty(measure.key(), n));
            }
        }
        if (coverage != null) {
            for (ReturnRate rate : ReturnMeasures.ALL) {
                json.writeNumberProperty(rate.key(), rate.of(coverage).n());
            }
        }
        json.writeEndObject();
    }

    /** Writes a value as the property with a given name. */
    private final class ValueWriter implements MeasureValue.Visitor<JsonGenerator> {

        private final String name;

        ValueWriter(String name) {
            this.name = name;
        }

        @Override
        public JsonGenerator count(Count count) {
            return json.writeNumberProperty(name, count.value());
        }

        @Override
        public JsonGenerator rate(Rate rate) {
            NullableValues.rate(json, name, rate);
            return json;
        }

        @Override
        public JsonGenerator median(Median median) {
            NullableValues.number(json, name, median.value());
            return json;
        }

        @Override
        public JsonGenerator spread(Spread spread) {
            json.writeObjectPropertyStart(name);
            spread.numbers().forEach((key, number) -> NullableValues.number(json, key, number));
            json.writeNumberProperty("n", spread.n());
            return json.writeEndObject();
        }

        @Override
        public JsonGenerator breakdown(Breakdown breakdown) {
            json.writeObjectPropertyStart(name);
            for (PartCount part : breakdown.parts()) {
                if (part.completed() == null) {
                    json.writeNumberProperty(part.key(), part.count());
                } else {
                    json.writeObjectPropertyStart(part.key());
                    json.writeNumberProperty("milestones", part.count());
                    json.writeNumberProperty("completed", part.completed());
                    json.writeEndObject();
                }
            }
            return json.writeEndObject();
        }
    }
}
