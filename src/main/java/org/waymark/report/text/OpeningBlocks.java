package org.waymark.report.text;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.TextHeadings;
import org.waymark.report.view.CoverageView;
import org.waymark.report.view.Figure;
import org.waymark.report.view.ReportView;
import org.waymark.report.view.Section;
import org.waymark.terminal.Bars;
import org.waymark.terminal.Ink;
import org.waymark.terminal.Line;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextStyle;
import org.waymark.terminal.TextTable;
import org.waymark.terminal.Wrap;
import org.waymark.text.Formats;

/** What stands before the first dimension: heading, coverage and the summary of all dimensions. */
final class OpeningBlocks {

    private static final int LABEL = 18;
    private static final int MONTHS = 12;

    private final TextStyle style;

    OpeningBlocks(TextStyle style) {
        this.style = style;
    }

    TextBlock heading(ReportView view) {
        int width = style.width();
        TextHeadings headings = new TextHeadings(style);
        TextBlock block = headings.banner(view.programme(), "Progress in " + view.period());
        block.add(Wrap.line(Line.of("As of " + view.asOf() + ". " + view.comparison(), Ink.MUTED), width));
        if (view.narrowed() != null) {
            block.add(Wrap.line(Line.of("Shown: " + view.narrowed(), Ink.STRONG), width));
        }
        return block.blank().add(headings.bullets(view.headlines()));
    }

    /** Counts of returns on a line, and shares of them as bars. */
    TextBlock counts(List<CoverageView.Count> counts, List<Figure> rates) {
        int width = style.width() - 2;
        Line line = counts(counts, "    ");
        TextBlock block =
                new TextBlock().add(Wrap.line(line.visibleWidth() <= width ? line : counts(counts, "  "), width));
        for (Figure rate : rates) {
            Line text = new Line();
            rate.share()
                    .ifPresent(share ->
                            text.add(Bars.share(share, 12, style.glyphs())).add(" "));
            text.add(rate.value(), Ink.STRONG).add("  ").add(rate.basis(), Ink.MUTED);
            block.add(TextBlock.hanging(Line.of(rate.label()), LABEL, Wrap.line(text, width - LABEL)));
        }
        return block;
    }

    private static Line counts(List<CoverageView.Count> counts, String gap) {
        Line line = new Line();
        for (CoverageView.Count count : counts) {
            line.add(count.label() + Line.NO_BREAK)
                    .add(count.value(), Ink.STRONG)
                    .add(gap);
        }
        return line;
    }

    TextBlock coverage(CoverageView coverage) {
        int width = style.width() - 2;
        TextBlock block = counts(coverage.counts(), coverage.rates());
        for (CoverageView.Names names : coverage.lists()) {
            Line text = Line.of(String.join("; ", names.names()));
            block.add(TextBlock.hanging(Line.of(names.label()), LABEL, Wrap.line(text, width - LABEL)));
        }
        return block.add(Wrap.line(Line.of(coverage.deadline(), Ink.MUTED), width))
                .indent(2);
    }

    TextBlock summary(ReportView view) {
        int width = style.width() - 2;
        boolean trend = style.width() >= 76 && view.overall().trend().telling();
        int bar = Math.min(40, width - 46 - (trend ? MONTHS + 2 : 0));
        List<String> heads = new ArrayList<>(List.of("Dimension", "Confidence", "Open", "Done"));
        List<TextTable.Align> aligns = new ArrayList<>(
                List.of(TextTable.Align.LEFT, TextTable.Align.LEFT, TextTable.Align.RIGHT, TextTable.Align.RIGHT));
        if (trend) {
            heads.add("Done so far");
            aligns.add(TextTable.Align.LEFT);
        }
        heads.addAll(List.of("Overdue", "Slippage"));
        aligns.addAll(List.of(TextTable.Align.RIGHT, TextTable.Align.RIGHT));
        TextTable table = new TextTable(heads, aligns);
        view.dimensions().forEach(section -> table.row(summary(section, bar, Ink.PLAIN, trend)));
        table.row(summary(view.overall(), bar, Ink.STRONG, trend));
        TextBlock block = table.block(width);
        block.add(Wrap.line(
                Line.of(
                        "Confidence of the open ones: G green, A amber, R red, - unrated. "
                                + "Done: completed among those not stopped"
                                + (trend ? ", then over the last " + MONTHS + " months. " : ". ")
                                + "Slippage: median days against the baseline date, + is late.",
                        Ink.MUTED),
                width));
        return block.add(Wrap.line(Line.of(view.dimensionsNote(), Ink.MUTED), width))
                .indent(2);
    }

    private List<Line> summary(Section section, int bar, Ink ink, boolean trend) {
        List<Line> cells = new ArrayList<>(List.of(
                Line.of(section.id().equals(Section.OVERALL) ? "All" : section.label(), ink),
                RatingBars.of(section.bar(), bar, style.glyphs()),
                Line.of(Formats.count(section.measures().open()), ink),
                Line.of(Formats.percent(section.measures().completionRate().value()), ink)));
        if (trend) {
            cells.add(spark(section));
        }
        cells.addAll(List.of(
                Line.of(Formats.count(section.measures().overdue()), ink),
                Line.of(Formats.signed(section.measures().slippageDays().median()), ink)));
        return cells;
    }

    /** How the share of completed milestones has come about, over the last months. */
    private Line spark(Section section) {
        return Line.of(style.glyphs().spark(section.trend().charts().get(0).values(), MONTHS), Ink.BAR);
    }
}
