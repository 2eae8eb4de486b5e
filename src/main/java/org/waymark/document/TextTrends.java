package org.waymark.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.document.Trends.MonthRatings;
import org.waymark.document.Trends.TrendLine;
import org.waymark.terminal.Ink;
import org.waymark.terminal.Line;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextStyle;
import org.waymark.terminal.Wrap;

/** Sets trends as small pictures made of characters, one below the other on the same months. */
record TextTrends(TextStyle style) {

    private static final int LABEL = 25;

    TextBlock block(Trends trends, int width) {
        if (!trends.whole()) {
            return new TextBlock()
                    .add(Line.of("Trend, " + trends.span(), Ink.STRONG))
                    .add(lines(trends, width - 2).indent(2));
        }
        String span = trends.months().size() > months()
                ? "The last " + months() + " months of " + trends.span()
                : trends.span();
        return lines(trends, width)
                .add(TextBlock.wrapped(
                        span + ". " + style.glyphs().sparkWords()
                                + " Limits: mean less and plus 2.66 times the mean moving range.",
                        Ink.MUTED,
                        width));
    }

    /** How many months there is room for. */
    private int months() {
        return style.wide() ? 36 : 24;
    }

    private TextBlock lines(Trends trends, int width) {
        TextBlock block = new TextBlock();
        for (TrendLine each : trends.lines()) {
            if (each.telling()) {
                Line text = spark(each.values()).add("  ").add(each.now(), Ink.STRONG);
                text.add("  ").add(each.note(), Ink.MUTED);
                block.add(TextBlock.hanging(Line.of(each.label()), LABEL, Wrap.line(text, width - LABEL)));
            }
        }
        for (Chip rating : trends.shares()) {
            block.add(share(rating, trends.ratings(), width));
        }
        return block;
    }

    private TextBlock share(Chip rating, List<MonthRatings> months, int width) {
        List<@Nullable Double> shares = new ArrayList<>();
        months.forEach(month -> shares.add(month.share(rating)));
        MonthRatings now = months.get(months.size() - 1);
        Line text = spark(shares).add("  ");
        if (now.bar().empty()) {
            text.add("nothing open", Ink.MUTED);
        } else {
            text.add(String.valueOf(now.count(rating)), Ink.STRONG)
                    .add(" of " + now.bar().total() + " open", Ink.MUTED);
        }
        Line label = Line.of(" " + rating.sign() + " ", rating.tone().ink());
        return TextBlock.hanging(
                label.add(" " + rating.word(), Ink.PLAIN), LABEL, Wrap.line(text, width - LABEL));
    }

    private Line spark(List<@Nullable Double> values) {
        return Line.of(style.glyphs().spark(values, months()), Ink.BAR);
    }
}
