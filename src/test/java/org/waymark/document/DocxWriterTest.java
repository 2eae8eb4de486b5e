package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.document.Block.Bullets;
import org.waymark.document.Block.Count;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Facts;
import org.waymark.document.Block.Layout;
import org.waymark.document.Block.MeasureGroup;
import org.waymark.document.Block.MeasureGroups;
import org.waymark.document.Block.Paragraph;
import org.waymark.document.Block.Ratings;
import org.waymark.office.ChartSeries;
import org.waymark.office.ChartSpec;
import org.waymark.office.PaletteColour;
import org.waymark.office.house.HouseFile;
import org.waymark.programme.Branding;
import org.waymark.programme.Colour;
import org.waymark.terminal.TextStyle;
import org.waymark.testing.HouseFiles;
import org.waymark.testing.LogoFile;

/** Word files, read back as the library reads them. */
class DocxWriterTest {

    private static final StatusBadge RED = new StatusBadge("R", "red", TextTone.RED);
    private static final RatingBar BAR = new RatingBar(List.of(new RatingBar.Part(RED, 2)));

    @Test
    void everyKindOfBlockIsWritten() throws IOException {
        XWPFDocument paper = paper(
                Paragraph.of("A paragraph."),
                Paragraph.note("A note."),
                new Bullets(List.of(new Bullets.Item("An item", List.of("below it")))),
                new Facts(
                        List.of(new Count("Expected", TableCell.of(11))),
                        List.of(new LabelledFact.Names("Missing", List.of("Pennaby", "Loxdale")))),
                new Ratings(BAR),
                new MeasureGroups(List.of(new MeasureGroup(
                        "Delivery",
                        List.of(new LabelledFact.Figure(
                                "Completed", TableCell.of("51%"), "53 of 103", OptionalDouble.of(0.51)))))),
                new ChangeList(
                        "New",
                        "Nothing changed.",
                        List.of(new ChangeList.Change(
                                "Added", 3, List.of(new ChangeList.Item("A-1", "A title", "Amber Vale", ""))))),
                new RatingGrid(
                        List.of("Feeling"),
                        List.of(new RatingGrid.Row(
                                "Amber Vale",
                                "AV",
                                "accepted",
                                true,
                                List.of(new RatingGrid.RatingCell(BAR, 1, 0, "", ""))))),
                new ChartRow(List.of(chart()), "What the chart shows."),
                new BurnUpChart(
                        "Milestones planned",
                        List.of(YearMonth.of(2026, 9), YearMonth.of(2026, 10)),
                        1,
                        3,
                        List.of(new BurnUpChart.Series("Planned", List.of(1, 2), "", false))),
                new MilestoneBlock(
                        RED,
                        "A-2",
                        "One <team>",
                        List.of("Amber Vale", "Director of flow"),
                        List.of("92 days overdue", "red for 2 months"),
                        "We said green for too long.",
                        "",
                        "a.csv, row 2"));

        assertThat(paragraphs(paper))
                .containsSubsequence(
                        "A programme",
                        "A title",
                        "As of today.",
                        "A section",
                        "A paragraph.",
                        "A note.",
                        "An item",
                        "below it",
                        "Missing: Pennaby; Loxdale.",
                        "Confidence of 2 open milestones: 2 red.",
                        "Added (3)",
                        "A title (A\u20111, Amber Vale)",
                        "And 2 more.",
                        "Figure 1. What the chart shows.",
                        "Figure 2. Oct 26: planned 2, of 3 in all.",
                        "\u00a0R\u00a0red\u00a0  One <team> A\u20112",
                        "Amber Vale · Director of flow",
                        "92 days overdue; red for 2 months.",
                        "“We said green for too long.”",
                        "Next: none given",
                        "Source: a.csv, row 2");
        assertThat(paper.getTables())
                .extracting(table -> table.getText().replaceAll("\\s+", " ").strip())
                .containsExactly(
                        "Expected 11",
                        "Group Measure Figure Based on Delivery Completed 51% 53 of 103",
                        "Footprint Code Return Feeling Amber Vale AV accepted 2R 1\u00a0overdue");
        assertThat(paper.getCharts()).hasSize(2);
    }

    @Test
    void tableWithATitleIsNumberedAndCounted() throws IOException {
        DataTable table = new DataTable(
                "Overdue",
                5,
                "",
                Layout.COLUMNS,
                List.of(TableColumn.mark("RAG"), TableColumn.name("Title")),
                List.of(List.of(new TableCell.Marked(RED), TableCell.of("One"))),
                false);

        XWPFDocument paper = paper(table, table.first(0));

        assertThat(paragraphs(paper)).contains("Table 1. Overdue (1 of 5 shown).");
        assertThat(paper.getTables().get(0).getText()).contains("R\u00a0red");
    }

    @Test
    void marksHaveRoomForTheirWordsOnOneLine() {
        DataTable table = new DataTable(
                "Overdue",
                1,
                "",
                Layout.COLUMNS,
                List.of(TableColumn.mark("RAG"), TableColumn.name("Title"), TableColumn.name("Why")),
                List.of(List.of(
                        new TableCell.Marked(RED), TableCell.of("word ".repeat(30)), TableCell.of("word ".repeat(30)))),
                false);

        assertThat(ColumnShares.of(table, 100)[0]).isGreaterThanOrEqualTo(0.1);
    }

    @Test
    void programmeHasItsColours() throws IOException {
        Branding branding = new Branding(null, new Colour(0x7a1f5c), new Colour(0xb8440a));
        XWPFDocument paper = paper(new WriterOptions("0.0.0", TextStyle.plain(), branding), Paragraph.of("Text."));

        String heading = paper.getStyles().getStyle("Heading1").getCTStyle().xmlText();
        assertThat(heading).contains("7A1F5C").doesNotContain("005EB8");
        assertThat(paper.getStyles().getStyle("Quote").getCTStyle().xmlText()).contains("B8440A");
    }

    @Test
    void logoIsAtTheTop(@TempDir Path folder) throws IOException {
        Branding branding = new Branding(LogoFile.in(folder), Branding.NONE.main(), Branding.NONE.accent());
        XWPFDocument paper = paper(new WriterOptions("0.0.0", TextStyle.plain(), branding), Paragraph.of("Text."));

        XWPFRun run = paper.getParagraphArray(0).getRuns().get(0);
        assertThat(run.getEmbeddedPictures().get(0).getWidth()).isEqualTo(120);
        assertThat(run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().getDescr())
                .isEqualTo("Logo");
        assertThat(paper.getAllPictures()).hasSize(1);
    }

    @Test
    void houseFileGivesPageHeaderAndHeadings() throws IOException {
        Branding branding = new Branding(
                null, Branding.NONE.main(), Branding.NONE.accent(), HouseFile.paper(HouseFiles.paper()), null);
        XWPFDocument paper = paper(new WriterOptions("0.0.0", TextStyle.plain(), branding), Paragraph.of("Text."));

        var page = paper.getDocument().getBody().getSectPr();
        assertThat(page.getPgSz().getW()).hasToString("12000");
        assertThat(page.getPgMar().getLeft()).hasToString("1200");
        assertThat(paper.getHeaderList().get(0).getText()).contains(HouseFiles.HEADER);
        assertThat(paper.getFooterList().get(0).getText()).contains("Page ");
        assertThat(paper.getStyles().getStyle("Heading1").getCTStyle().xmlText())
                .contains("7A1F2B");
        assertThat(paragraphs(paper)).contains("Text.").noneMatch(text -> text.contains(HouseFiles.CONTENT));
        assertThat(paper.getParagraphs().stream().map(XWPFParagraph::getStyleID))
                .allMatch(id -> id == null || paper.getStyles().getStyle(id) != null);
    }

    @Test
    void tablesAreAsWideAsTheTextOfAHouseFile() throws IOException {
        Branding branding = new Branding(
                null, Branding.NONE.main(), Branding.NONE.accent(), HouseFile.paper(HouseFiles.paper()), null);
        DataTable table = new DataTable(
                "Overdue",
                1,
                "",
                Layout.COLUMNS,
                List.of(TableColumn.mark("RAG"), TableColumn.name("Title")),
                List.of(List.of(new TableCell.Marked(RED), TableCell.of("One"))),
                false);

        XWPFDocument paper = paper(new WriterOptions("0.0.0", TextStyle.plain(), branding), table);

        assertThat(paper.getTables().get(0).getWidth()).isEqualTo(12_000 - 2 * 1_200);
    }

    private static ChartSpec chart() {
        return new ChartSpec(
                ChartSpec.Kind.LINES,
                "A chart",
                "A line that rises.",
                "Month",
                "",
                List.of("Sep", "Oct"),
                List.of(ChartSeries.of("Rate", PaletteColour.BLUE, List.of(0.1, 0.2))),
                "0%");
    }

    private static List<String> paragraphs(XWPFDocument paper) {
        return paper.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static XWPFDocument paper(Block... blocks) throws IOException {
        return paper(new WriterOptions("0.0.0", TextStyle.plain()), blocks);
    }

    private static XWPFDocument paper(WriterOptions options, Block... blocks) throws IOException {
        Document document = new Document(
                "A programme",
                "A title",
                "As of today.",
                null,
                List.of(),
                List.of(DocumentSection.titled("one", "A section", blocks)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentFormat.DOCX.<Document>renderer(each -> each, options).render(document, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }
}
