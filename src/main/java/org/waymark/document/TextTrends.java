package org.waymark.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.document.TrendTable.MonthRatings;
import org.waymark.terminal.LineWrapper;
import org.waymark.terminal.StyledLine;
import org.waymark.terminal.TerminalGlyphs;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextRole;
import org.waymark.terminal.TextStyle;

/** Writes trends as small charts made of characters, one below the other, with the same months. */
record TextTrends(TextStyle style) {

    private static final int LABEL = 25;

    TextBlock block(TrendTable trends, int width) {
        if (!trends.whole()) {
            return new TextBlock()
                    .add(StyledLine.of("Trend, " + trends.span(), TextRole.STRONG))
                    .add(lines(trends, width - 2).indent(2));
        }
        String span = trends.months().size() > months()
                ? "The last " + months() + " months of " + trends.span()
                : trends.span();
        return lines(trends, width)
                .add(TextBlock.wrapped(
                        span + ". " + style.glyphs().sparkWords() + " " + limits(), TextRole.MUTED, width));
    }

    private String limits() {
        return style.glyphs() == TerminalGlyphs.ASCII
                ? TrendTable.LIMITS.replace("±", "+/-").replace('×', 'x')
                : TrendTable.LIMITS;
    }

    /** The number of months that fit into a line. */
    private int months() {
        return style.wide() ? 36 : 24;
    }

    private TextBlock lines(TrendTable trends, int width) {
        TextBlock block = new TextBlock();
        for (ChartView each : trends.lines()) {
            if (each.telling()) {
                StyledLine text = each.shares().isEmpty()
                        ? StyledLine.of(each.now(), TextRole.STRONG)
                        : spark(each.shares()).add("  ").add(each.now(), TextRole.STRONG);
                text.add("  ").add(each.note(), TextRole.MUTED);
                block.add(TextBlock.hanging(StyledLine.of(each.label()), LABEL, LineWrapper.line(text, width - LABEL)));
            }
        }
        for (StatusBadge rating : trends.shares()) {
            block.add(share(rating, trends.ratings(), width));
        }
        return block;
    }

    private TextBlock share(StatusBadge rating, List<MonthRatings> months, int width) {
        List<@Nullable Double> shares = new ArrayList<>();
        months.forEach(month -> shares.add(month.share(rating)));
        MonthRatings now = months.get(months.size() - 1);
        StyledLine text = spark(shares).add("  ");
        if (now.bar().empty()) {
            text.add("nothing open", TextRole.MUTED);
        } else {
            text.add(String.valueOf(now.count(rating)), TextRole.STRONG)
                    .add(" of " + now.bar().total() + " open", TextRole.MUTED);
        }
        StyledLine label =
                StyledLine.of(" " + rating.sign() + " ", rating.tone().ink());
        return TextBlock.hanging(
                label.add(" " + rating.word(), TextRole.PLAIN), LABEL, LineWrapper.line(text, width - LABEL));
    }

    private StyledLine spark(List<@Nullable Double> values) {
        return StyledLine.of(style.glyphs().spark(values, months()), TextRole.BAR);
    }
}
