package org.waymark.document;

import java.util.List;
import org.waymark.document.Block.DataTable;

/**
 * A picture with the table behind it. Web pages draw the picture and fold the table away; text has the table only; Office
 * files have a native chart and the table.
 *
 * @param caption what the picture shows, without a full stop
 * @param words the most important values in words, for readers who cannot see the picture
 * @param plot the values
 * @param table the values as text, with the same caption
 */
public record PlottedTable(String caption, String words, Plot plot, DataTable table) implements Block {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.plotted(this);
    }

    /** The picture as a native chart. */
    public ChartRow chart() {
        return new ChartRow(List.of(plot.chart(caption, words)), caption + ".");
    }
}
