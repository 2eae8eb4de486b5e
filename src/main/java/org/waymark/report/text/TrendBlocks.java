package org.waymark.report.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.report.view.ChartView;
import org.waymark.report.view.Confidence;
import org.waymark.report.view.RagBar;
import org.waymark.report.view.TrendView;
import org.waymark.terminal.Ink;
import org.waymark.terminal.Line;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextStyle;
import org.waymark.terminal.Wrap;

/** Trends as small pictures made of characters, one below the other on the same months. */
final class TrendBlocks {

    private static final int LABEL = 25;

    private final TextStyle style;

    TrendBlocks(TextStyle style) {
        this.style = style;
    }

    /** A block that says of which months it is, and how to read it. */
    TextBlock overall(TrendView trend, int width) {
        if (!trend.telling()) {
            return TextBlock.wrapped("There are too few months with data to show a trend.", Ink.MUTED, width);
        }
        return lines(trend, width)
                .add(TextBlock.wrapped(
                        (trend.months().size() > months()
                                        ? "The last " + months() + " months of " + trend.span()
                                        : trend.span())
                                + ". " + style.glyphs().sparkWords()
                                + " Limits: mean less and plus 2.66 times the mean moving range.",
                        Ink.MUTED,
                        width));
    }

    /** The same for a part of the programme, without a legend; empty when there is nothing to follow. */
    TextBlock part(TrendView trend, int width) {
        return trend.telling()
                ? new TextBlock()
                        .add(Line.of("Trend, " + trend.span(), Ink.STRONG))
                        .add(lines(trend, width - 2).indent(2))
                        .blank()
                : new TextBlock();
    }

    /** How many months there is room for. */
    int months() {
        return style.wide() ? 36 : 24;
    }

    private TextBlock lines(TrendView trend, int width) {
        TextBlock block = new TextBlock();
        for (ChartView chart : trend.charts()) {
            if (chart.telling()) {
                Line text = spark(chart.values()).add("  ").add(chart.now(), Ink.STRONG);
                text.add("  ").add(chart.note(), Ink.MUTED);
                block.add(TextBlock.hanging(Line.of(chart.label()), LABEL, Wrap.line(text, width - LABEL)));
            }
        }
        RagBar now = trend.rag().get(trend.rag().size() - 1).bar();
        for (Confidence confidence : List.of(Confidence.GREEN, Confidence.AMBER, Confidence.RED)) {
            Line text = spark(trend.share(confidence)).add("  ");
            if (now.empty()) {
                text.add("nothing open", Ink.MUTED);
            } else {
                text.add(String.valueOf(confidence.in(now.counts())), Ink.STRONG)
                        .add(" of " + now.counts().total() + " open", Ink.MUTED);
            }
            Line label = Line.of(" " + confidence.letter() + " ", RatingBars.ink(confidence));
            block.add(TextBlock.hanging(
                    label.add(" " + confidence.word(), Ink.PLAIN), LABEL, Wrap.line(text, width - LABEL)));
        }
        return block;
    }

    private Line spark(List<@Nullable Double> values) {
        return Line.of(style.glyphs().spark(values, months()), Ink.BAR);
    }
}
