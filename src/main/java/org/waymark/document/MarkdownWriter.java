package org.waymark.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.waymark.document.Block.Bullets;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Facts;
import org.waymark.document.Block.MeasureGroups;
import org.waymark.document.Block.Paragraph;
import org.waymark.document.Block.Ratings;
import org.waymark.terminal.ColourPalette;
import org.waymark.terminal.TerminalGlyphs;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/** Writes a document as GitHub-flavoured Markdown, for an issue, a wiki or a repository. */
final class MarkdownWriter implements Block.Visitor<MarkdownText> {

    /** The number of characters in a bar of ratings. */
    private static final int BAR = 40;

    private final MarkdownText text = new MarkdownText();

    private MarkdownWriter() {}

    static void write(Document document, Writer out) throws IOException {
        MarkdownWriter writer = new MarkdownWriter();
        writer.document(document);
        out.write(writer.text.text());
    }

    private void document(Document document) {
        text.heading(1, document.programme() + ": " + FigureText.lower(document.title()));
        text.paragraph(document.opening());
        if (document.shown() != null) {
            text.strong("Shown: " + document.shown());
        }
        text.list(document.headlines());
        for (DocumentSection section : document.sections()) {
            if (section.headed()) {
                text.heading(2, section.heading());
            }
            section.blocks().forEach(block -> block.accept(this));
        }
    }

    @Override
    public MarkdownText paragraph(Paragraph paragraph) {
        return text.paragraph(paragraph.text());
    }

    @Override
    public MarkdownText bullets(Bullets bullets) {
        return text.list(bullets.items().stream().map(MarkdownWriter::item).toList());
    }

    private static String item(Bullets.Item item) {
        String below = item.below().isEmpty() ? "" : " (" + String.join("; ", item.below()) + ")";
        String text = item.text() + below;
        return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
    }

    @Override
    public MarkdownText ratings(Ratings ratings) {
        if (!ratings.bar().empty()) {
            text.bar(TextRatings.bar(ratings.bar(), BAR, TerminalGlyphs.UNICODE).paint(ColourPalette.NONE));
        }
        text.paragraph(ratings.caption() + ".");
        return text;
    }

    @Override
    public MarkdownText measures(MeasureGroups measures) {
        return table(measures.table());
    }

    @Override
    public MarkdownText milestone(MilestoneBlock milestone) {
        String rating = milestone.rating() == null ? "" : milestone.rating().words() + ": ";
        text.heading(3, rating + milestone.title() + " (" + milestone.id() + ")");
        text.paragraph(String.join(" · ", milestone.people()));
        text.paragraph(English.capital(String.join("; ", milestone.reasons())) + ".");
        text.quotation(milestone.quotation());
        text.paragraph(milestone.next());
        return milestone.source().isEmpty() ? text : text.paragraph("Source: " + milestone.source());
    }

    @Override
    public MarkdownText funnel(FunnelChart funnel) {
        return text.paragraph(funnel.text());
    }

    @Override
    public MarkdownText burnUp(BurnUpChart chart) {
        List<String> heads = new ArrayList<>(List.of("Month"));
        chart.series().forEach(series -> heads.add(">" + series.label()));
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < chart.months().size(); at++) {
            int month = at;
            List<String> cells = new ArrayList<>(List.of(chart.month(at) + (at == chart.now() ? " (now)" : "")));
            chart.series().forEach(series -> cells.add(series.in(month)));
            rows.add(cells);
        }
        return text.table(heads, rows);
    }

    @Override
    public MarkdownText changes(ChangeList list) {
        return table(list.table());
    }

    @Override
    public MarkdownText grid(RatingGrid grid) {
        return table(grid.table(cell -> TableCell.of(cell.words())));
    }

    /** Writes the lines of the trends and, for the whole document, a table of all months. */
    @Override
    public MarkdownText trends(TrendTable trends) {
        if (!trends.whole()) {
            text.heading(3, "Trend");
        }
        table(trends.table());
        if (trends.whole()) {
            text.paragraph(TerminalGlyphs.UNICODE.sparkWords() + " " + TrendTable.LIMITS);
            table(trends.monthTable());
        }
        return text;
    }

    @Override
    public MarkdownText charts(ChartRow charts) {
        return text.paragraph(charts.words());
    }

    @Override
    public MarkdownText plotted(PlottedTable plotted) {
        return table(plotted.table());
    }

    @Override
    public MarkdownText facts(Facts facts) {
        table(facts.table());
        text.list(facts.facts().stream().map(LabelledFact::sentence).toList());
        return text;
    }

    @Override
    public MarkdownText table(DataTable table) {
        if (!table.title().isEmpty()) {
            text.heading(3, table.counted());
        }
        if (table.rows().isEmpty()) {
            text.paragraph(table.none());
            return text;
        }
        List<List<String>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(row.stream().map(TableCell::text).toList()));
        text.table(
                table.columns().stream()
                        .map(column -> (column.isNumber() ? ">" : "") + column.heading())
                        .toList(),
                rows);
        return text;
    }
}
