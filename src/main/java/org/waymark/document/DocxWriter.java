package org.waymark.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.waymark.document.Block.Bullets;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Facts;
import org.waymark.document.Block.MeasureGroups;
import org.waymark.document.Block.Paragraph;
import org.waymark.document.Block.Ratings;
import org.waymark.document.DocumentSection.Placement;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/**
 * Writes a document as a Word file with native charts. All formatting comes from the styles of the blank file. Tables
 * with a title and charts are numbered. The same document gives the same bytes.
 */
final class DocxWriter implements Block.Visitor<PaperWriter> {

    private final PaperWriter paper;

    private DocxWriter(PaperWriter paper) {
        this.paper = paper;
    }

    static void write(Document document, WriterOptions options, OutputStream out) throws IOException {
        try {
            new DocxWriter(new PaperWriter(options.branding())).document(document, options.version(), out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void document(Document document, String version, OutputStream out) throws IOException {
        String title = document.programme() + ": " + FigureText.lower(document.title());
        paper.footer(title);
        paper.add(WordStyle.TITLE, document.programme());
        paper.add(WordStyle.SUBTITLE, document.title());
        paper.add(WordStyle.AS_OF, document.opening());
        if (document.shown() != null) {
            paper.add(WordStyle.BODY, "Shown: " + document.shown() + ".");
        }
        document.headlines().forEach(headline -> paper.add(WordStyle.BULLET, headline));
        for (DocumentSection section : document.sections()) {
            paper.section(section.heading(), section.placement() == Placement.OWN_PAGE);
            section.blocks().forEach(block -> block.accept(this));
        }
        paper.add(
                WordStyle.NOTE, "Written by waymark " + version + ". It is not a return or a publication of the NHS.");
        paper.write(title, document.day(), out);
    }

    @Override
    public PaperWriter paragraph(Paragraph paragraph) {
        return switch (paragraph.tone()) {
            case QUIET -> paper.add(WordStyle.NOTE, paragraph.text());
            case STRONG -> paper.add(WordStyle.BODY, WordStyle.STRONG, paragraph.text());
            default -> paper.add(WordStyle.BODY, paragraph.text());
        };
    }

    @Override
    public PaperWriter bullets(Bullets bullets) {
        for (Bullets.Item item : bullets.items()) {
            paper.add(WordStyle.BULLET, item.text());
            item.below().forEach(below -> paper.add(WordStyle.NOTE, below));
        }
        return paper;
    }

    @Override
    public PaperWriter facts(Facts facts) {
        paper.table(facts.table(), WordStyle.BIG_NUMBER);
        facts.facts().forEach(fact -> paper.add(WordStyle.BULLET, fact.sentence()));
        return paper;
    }

    @Override
    public PaperWriter table(DataTable table) {
        return table.rows().isEmpty()
                ? paper.add(WordStyle.BODY, table.none())
                : paper.table(table, WordStyle.TABLE_TEXT);
    }

    @Override
    public PaperWriter ratings(Ratings ratings) {
        return paper.add(WordStyle.BODY, ratings.caption() + ".");
    }

    @Override
    public PaperWriter measures(MeasureGroups measures) {
        return table(measures.table());
    }

    /** Keeps a milestone together on one page. */
    @Override
    public PaperWriter milestone(MilestoneBlock milestone) {
        paper.milestone(milestone.rating(), milestone.title(), milestone.id());
        paper.add(WordStyle.TOGETHER, WordStyle.QUIET, String.join(" · ", milestone.people()));
        paper.add(WordStyle.TOGETHER, English.capital(String.join("; ", milestone.reasons())) + ".");
        paper.add(WordStyle.QUOTE, milestone.quote());
        paper.add(WordStyle.TOGETHER, milestone.next());
        return paper.add(WordStyle.NOTE, "Source: " + milestone.source());
    }

    @Override
    public PaperWriter funnel(FunnelChart funnel) {
        return paper.add(WordStyle.BODY, funnel.text());
    }

    @Override
    public PaperWriter burnUp(BurnUpChart chart) {
        return charts(new ChartRow(List.of(chart.chart()), chart.numbersNow() + "."));
    }

    @Override
    public PaperWriter changes(ChangeList changes) {
        if (changes.changes().isEmpty()) {
            return paper.add(WordStyle.BODY, changes.none());
        }
        for (ChangeList.Change change : changes.changes()) {
            paper.add(WordStyle.HEADING_2, change.title() + " (" + English.number(change.total()) + ")");
            change.items().forEach(item -> paper.add(WordStyle.BULLET, item.words()));
            if (change.rest() > 0) {
                paper.add(WordStyle.BULLET, "And " + English.number(change.rest()) + " more.");
            }
        }
        return paper;
    }

    @Override
    public PaperWriter grid(RatingGrid grid) {
        return table(grid.table(cell -> new TableCell.Stacked(
                cell.blank()
                        ? "-"
                        : cell.bar().empty() ? cell.closed() : cell.bar().tally(),
                cell.overdue() == 0 ? "" : English.number(cell.overdue()) + "\u00a0overdue")));
    }

    @Override
    public PaperWriter trends(TrendTable trends) {
        table(trends.table());
        return trends.whole() ? paper.add(WordStyle.NOTE, TrendTable.LIMITS) : paper;
    }

    @Override
    public PaperWriter charts(ChartRow charts) {
        try {
            return paper.figure(charts.charts(), charts.caption());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public PaperWriter plotted(PlottedTable plotted) {
        charts(plotted.chart());
        return table(plotted.table());
    }
}
