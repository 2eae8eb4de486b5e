package org.waymark.document;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.office.ChartSpec;

/**
 * Charts side by side with one caption. Office files draw them as native charts; text has the caption and says in words
 * what they show.
 *
 * @param charts the charts, from left to right, at least one
 * @param caption one or two sentences
 */
public record ChartRow(List<ChartSpec> charts, String caption) implements Block {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.charts(this);
    }

    public ChartRow {
        charts = List.copyOf(charts);
    }

    /** The caption, and what the charts show. */
    public String words() {
        return caption + " " + charts.stream().map(ChartSpec::about).collect(Collectors.joining(" "));
    }
}
