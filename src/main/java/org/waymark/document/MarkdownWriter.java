package org.waymark.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.document.Block.Bullets;
import org.waymark.document.Block.Count;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Facts;
import org.waymark.document.Block.MeasureGroup;
import org.waymark.document.Block.MeasureGroups;
import org.waymark.document.Block.Paragraph;
import org.waymark.document.Block.Ratings;
import org.waymark.document.ChangeList.Change;
import org.waymark.document.LabelledFact.Figure;
import org.waymark.document.LabelledFact.Names;
import org.waymark.document.LabelledFact.Tally;
import org.waymark.terminal.TerminalGlyphs;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/** Writes a document as GitHub-flavoured Markdown, for an issue, a wiki or a repository. */
final class MarkdownWriter implements Block.Visitor<MarkdownText> {

    /** The number of letters in a bar of ratings. */
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
            StringBuilder letters = new StringBuilder();
            ratings.bar()
                    .cells(BAR)
                    .forEach(
                            (part, cells) -> letters.append(part.rating().sign().repeat(cells)));
            text.bar(letters.toString());
        }
        text.paragraph(ratings.caption() + ".");
        return text;
    }

    @Override
    public MarkdownText measures(MeasureGroups measures) {
        List<List<String>> rows = new ArrayList<>();
        for (MeasureGroup group : measures.groups()) {
            String title = group.title();
            for (LabelledFact fact : group.facts()) {
                rows.add(
                        fact instanceof Tally tally
                                ? List.of(title, tally.label(), parts(tally), tally.basis())
                                : figure(title, (Figure) fact));
                title = "";
            }
        }
        text.table(List.of("Group", "Measure", "Figure", "Based on"), rows);
        return text;
    }

    private static List<String> figure(String title, Figure figure) {
        return List.of(title, figure.label(), figure.value().text(), figure.basis());
    }

    private static String parts(Tally tally) {
        return tally.parts().stream()
                .map(part -> English.number(part.count()) + " " + FigureText.lower(part.label())
                        + (part.completed().isEmpty()
                                ? ""
                                : " (" + English.number(part.completed().getAsInt()) + " completed)"))
                .collect(Collectors.joining(", "));
    }

    @Override
    public MarkdownText milestone(MilestoneBlock milestone) {
        String rating = milestone.rating() == null ? "" : milestone.rating().words() + ": ";
        text.heading(3, rating + milestone.title() + " (" + milestone.id() + ")");
        text.paragraph(String.join(" · ", milestone.people()));
        text.paragraph(English.capital(String.join("; ", milestone.reasons())) + ".");
        text.quotation(milestone.quotation());
        text.paragraph(milestone.next());
        return text.paragraph("Source: " + milestone.source());
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
        text.heading(3, list.title());
        if (list.changes().isEmpty()) {
            text.paragraph(list.none());
            return text;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Change change : list.changes()) {
            String title = change.title() + " (" + English.number(change.total()) + ")";
            for (ChangeList.Item item : change.items()) {
                rows.add(List.of(title, item.id(), item.title(), item.footprint(), item.detail()));
                title = "";
            }
            if (change.rest() > 0) {
                rows.add(List.of("", "", "and " + English.number(change.rest()) + " more", "", ""));
            }
        }
        text.table(List.of("Change", "ID", "Title", "Footprint", "Confidence"), rows);
        return text;
    }

    @Override
    public MarkdownText grid(RatingGrid grid) {
        List<String> heads = new ArrayList<>(List.of("Footprint", "Code", "Return"));
        heads.addAll(grid.columns());
        List<List<String>> rows = new ArrayList<>();
        for (RatingGrid.Row row : grid.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.name(), row.code(), row.state()));
            cells.addAll(
                    row.cells().isEmpty()
                            ? Collections.nCopies(grid.columns().size(), "no return")
                            : row.cells().stream()
                                    .map(RatingGrid.RatingCell::words)
                                    .toList());
            rows.add(cells);
        }
        text.table(heads, rows);
        return text;
    }

    /** Writes the lines of the trends and, for the whole document, a table of all months. */
    @Override
    public MarkdownText trends(TrendTable trends) {
        if (!trends.whole()) {
            text.heading(3, "Trend");
        }
        List<List<String>> rows = new ArrayList<>();
        for (ChartView line : trends.lines()) {
            rows.add(List.of(
                    line.label(),
                    TerminalGlyphs.UNICODE.spark(line.values(), line.values().size()),
                    line.now(),
                    line.note()));
        }
        text.table(List.of("Measure", trends.span(), ">Now", "In words"), rows);
        if (trends.whole()) {
            text.paragraph(TerminalGlyphs.UNICODE.sparkWords() + " " + TrendTable.LIMITS);
            months(trends);
        }
        return text;
    }

    private void months(TrendTable trends) {
        List<String> heads = new ArrayList<>(List.of("Month"));
        trends.lines().forEach(line -> heads.add(">" + line.label()));
        heads.add("Confidence of the open");
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < trends.months().size(); at++) {
            int month = at;
            List<String> cells = new ArrayList<>(List.of(trends.months().get(at)));
            trends.lines().forEach(line -> cells.add(line.in(month)));
            cells.add(trends.ratings().get(at).text());
            rows.add(cells);
        }
        text.table(heads, rows);
    }

    @Override
    public MarkdownText facts(Facts facts) {
        text.table(
                facts.counts().stream().map(count -> ">" + count.label()).toList(),
                List.of(facts.counts().stream()
                        .map(Count::value)
                        .map(TableCell::text)
                        .toList()));
        text.list(facts.facts().stream().map(MarkdownWriter::fact).toList());
        return text;
    }

    private static String fact(LabelledFact fact) {
        if (fact instanceof Names names) {
            return names.label() + ": " + String.join("; ", names.names()) + ".";
        }
        Figure figure = (Figure) fact;
        return figure.label() + ": " + figure.value().text() + ", " + figure.basis() + ".";
    }

    @Override
    public MarkdownText table(DataTable table) {
        if (!table.title().isEmpty()) {
            boolean counted = table.total() >= 0 && !table.rows().isEmpty();
            text.heading(
                    3,
                    table.title()
                            + (counted ? " (" + FigureText.shown(table.rows().size(), table.total()) + ")" : ""));
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
