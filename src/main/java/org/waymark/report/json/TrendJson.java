package org.waymark.report.json;

import org.jspecify.annotations.Nullable;
import org.waymark.programme.LimitRestart;
import org.waymark.programme.MeasureTarget;
import org.waymark.progress.ControlChart;
import org.waymark.progress.SpecialCauseSignal;
import org.waymark.progress.Trend;
import org.waymark.progress.TrendPoint;
import tools.jackson.core.JsonGenerator;

/** Writes a trend: the figures of its months, and the limits and signals of its flows, and targets. */
final class TrendJson {

    private final JsonGenerator json;

    TrendJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Trend trend) {
        json.writeObjectPropertyStart("trend");
        json.writeArrayPropertyStart("periods");
        trend.points().forEach(this::point);
        json.writeEndArray();
        json.writeObjectPropertyStart("limits");
        trend.charts().forEach((key, chart) -> chart(key, chart, trend));
        json.writeEndObject();
        json.writeObjectPropertyStart("targets");
        trend.targets().forEach(this::target);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void point(TrendPoint point) {
        json.writeStartObject();
        NullableValues.text(json, "period", point.period());
        json.writeBooleanProperty("returned", point.returned());
        point.values().keySet().forEach(key -> NullableValues.number(json, key, point.number(key)));
        json.writeObjectPropertyStart("rag");
        point.rag().parts().forEach(part -> json.writeNumberProperty(part.key(), part.count()));
        json.writeEndObject();
        point.ofReturns().forEach((key, rate) -> NullableValues.rate(json, key, rate));
        json.writeObjectPropertyStart("n");
        point.all().keySet().forEach(key -> json.writeNumberProperty(key, point.n(key)));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void target(MeasureTarget target) {
        json.writeObjectPropertyStart(target.measure().key());
        number("value", target.value());
        NullableValues.text(json, "by", target.by());
        json.writeEndObject();
    }

    private void restart(@Nullable LimitRestart restart) {
        if (restart == null) {
            json.writeNullProperty("rebased");
            return;
        }
        json.writeObjectPropertyStart("rebased");
        NullableValues.text(json, "from", restart.from());
        NullableValues.text(json, "reason", restart.reason());
        json.writeEndObject();
    }

    private void chart(String name, ControlChart chart, Trend trend) {
        json.writeObjectPropertyStart(name);
        number("mean", chart.mean());
        number("lower", chart.lower());
        number("upper", chart.upper());
        json.writeBooleanProperty("trial", chart.trial());
        restart(chart.restart());
        json.writeArrayPropertyStart("signals");
        for (SpecialCauseSignal signal : chart.signals()) {
            json.writeStartObject();
            NullableValues.text(
                    json, "period", trend.points().get(signal.index()).period());
            NullableValues.term(json, "kind", signal.kind());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void number(String name, @Nullable Double value) {
        NullableValues.number(json, name, value);
    }
}
