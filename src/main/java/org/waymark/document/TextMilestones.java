package org.waymark.document;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.BurnUpChart.Series;
import org.waymark.terminal.LineWrapper;
import org.waymark.terminal.StyledLine;
import org.waymark.terminal.TextBars;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextRole;
import org.waymark.terminal.TextStyle;
import org.waymark.text.English;

/** Writes a milestone with the words of its sender, and the plan against what is completed, as text. */
record TextMilestones(TextStyle style) {

    /** The width of a badge's sign on a coloured background, with the space after it. */
    private static final int MARK = 4;

    /** The longest bar. */
    private static final int BAR = 50;

    TextBlock block(MilestoneBlock milestone, int width) {
        int inner = Math.min(width, TextStyle.READABLE) - MARK;
        StyledLine title = StyledLine.of(milestone.title(), TextRole.STRONG).add("  " + milestone.id(), TextRole.MUTED);
        StyledLine mark = milestone.rating() == null
                ? new StyledLine()
                : StyledLine.of(
                        " " + milestone.rating().brief() + " ",
                        milestone.rating().tone().ink());
        TextBlock block = TextBlock.hanging(mark, MARK, LineWrapper.line(title, inner));
        TextBlock below = new TextBlock()
                .add(TextBlock.wrapped(style.glyphs().beside(milestone.people()), TextRole.PLAIN, inner))
                .add(TextBlock.wrapped(English.capital(String.join("; ", milestone.reasons())), TextRole.PLAIN, inner));
        if (!milestone.quote().isEmpty()) {
            below.add(TextBlock.wrapped(quote(milestone), TextRole.PLAIN, inner));
        }
        below.add(TextBlock.wrapped(milestone.next(), TextRole.PLAIN, inner));
        if (!milestone.source().isEmpty()) {
            below.add(TextBlock.wrapped(milestone.source(), TextRole.MUTED, inner));
        }
        return block.add(below.indent(MARK));
    }

    private String quote(MilestoneBlock milestone) {
        return style.glyphs().quoted(milestone.quotation());
    }

    /** Writes the number of the reported month as a bar, for each line that is not about later months only. */
    TextBlock burnUp(BurnUpChart chart, int width) {
        int label = chart.series().stream()
                        .mapToInt(series -> series.label().length())
                        .max()
                        .orElse(0)
                + 2;
        int bar = Math.min(BAR, width - label - 34);
        List<StyledLine> lines = new ArrayList<>();
        for (Series series : chart.series()) {
            Integer number = series.numbers().get(chart.now());
            if (number != null && chart.total() > 0 && !series.ahead()) {
                StyledLine line = StyledLine.of(series.label()).pad(label);
                line.add(TextBars.share((double) number / chart.total(), bar, style.glyphs()));
                lines.add(line.add("  ")
                        .add(series.in(chart.now()), TextRole.STRONG)
                        .add(series.remark().isEmpty() ? "" : "  " + series.remark(), TextRole.MUTED));
            }
        }
        return new TextBlock().add(lines);
    }
}
