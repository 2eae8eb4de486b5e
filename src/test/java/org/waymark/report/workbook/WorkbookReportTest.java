package org.waymark.report.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.office.ElementOrder;
import org.waymark.progress.FictionalProgramme;
import org.waymark.progress.Progress;
import org.waymark.report.ReportFixtures;
import org.waymark.testing.GoldenFile;
import org.waymark.testing.TestMachine;
import org.waymark.text.SentText;

@Tag("slow")
class WorkbookReportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/waymark/report/golden/few-workbook.txt");
    private static final Finding FINDING = Finding.of(
            Codes.FORMULA_LIKE_TEXT,
            new Address("returns/a.xlsx", "Milestones", 7, 4, "title"),
            "=HYPERLINK(\"http://example.invalid\")",
            "The Title begins like a formula.",
            "Begin it with a letter.");

    private final RenderedWorkbook full = RenderedWorkbook.of(ReportFixtures.full(), FINDING);

    @Test
    void cellsMatchTheGoldenFile() {
        GoldenFile.assertSame(RenderedWorkbook.of(ReportFixtures.few(), FINDING).text(), GOLDEN);
    }

    @Test
    void sameContentGivesTheSameBytesOnEveryMachine() {
        Progress progress = ReportFixtures.full();
        byte[] here = RenderedWorkbook.bytes(progress, List.of(FINDING));
        for (TestMachine place : TestMachine.values()) {
            byte[] there = place.run(() -> RenderedWorkbook.bytes(progress, List.of(FINDING)));
            assertThat(Arrays.equals(there, here)).as(place.name()).isTrue();
        }
    }

    @Test
    void sheetsAreInReadingOrder() {
        assertThat(full.sheets())
                .extracting(XSSFSheet::getSheetName)
                .containsExactly(
                        "Cover",
                        "Contents",
                        "Notes",
                        "Overview",
                        "Decisions",
                        "Plan",
                        "Trend",
                        "Forecasts",
                        "Spread",
                        "Feeling",
                        "Perceiving",
                        "Thinking",
                        "Relating",
                        "Doing",
                        "Being",
                        "Footprints",
                        "Comparison",
                        "Learning",
                        "Milestones",
                        "Findings");
    }

    @Test
    void workbookOpensOnTheOverview() {
        XSSFWorkbook workbook = full.sheets().get(0).getWorkbook();

        assertThat(workbook.getSheetName(workbook.getActiveSheetIndex())).isEqualTo("Overview");
        assertThat(full.sheets()).filteredOn(XSSFSheet::isSelected).hasSize(1);
    }

    @Test
    void coverAndOverviewBeginWithTheAnswer() {
        for (String sheet : List.of("Cover", "Overview")) {
            assertThat(text(sheet + "!A2")).as(sheet).contains(" milestones are completed");
            assertThat(text(sheet + "!A3")).as(sheet).matches("(No|[0-9]+) milestones? needs? a decision\\.");
        }
    }

    @Test
    void coverPrintsOnOnePage() {
        PrintSetup print = full.sheets().get(0).getPrintSetup();

        assertThat(print.getFitWidth()).isEqualTo((short) 1);
        assertThat(print.getFitHeight()).isEqualTo((short) 1);
    }

    @Test
    void trendChartsAreNoWiderThanTheirTable() {
        XSSFSheet trend = full.sheets().stream()
                .filter(sheet -> sheet.getSheetName().equals("Trend"))
                .findFirst()
                .orElseThrow();
        List<XSSFClientAnchor> places = trend.getDrawingPatriarch().getShapes().stream()
                .map(shape -> (XSSFClientAnchor) shape.getAnchor())
                .toList();

        assertThat(places).hasSizeGreaterThan(4).allMatch(place -> place.getCol2() <= 18);
        assertThat(places.stream().map(XSSFClientAnchor::getRow1).distinct()).hasSize((places.size() + 3) / 4);
    }

    /** Excel offers to repair a file that breaks any of these rules. */
    @Test
    void tablesAreValidInExcel() {
        List<String> names = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        for (XSSFTable table : full.tables()) {
            names.add(table.getName().toLowerCase(Locale.ROOT));
            ids.add(table.getCTTable().getId());
            List<String> headers = new ArrayList<>();
            for (int at = table.getStartColIndex(); at <= table.getEndColIndex(); at++) {
                headers.add(table.getXSSFSheet()
                        .getRow(table.getStartRowIndex())
                        .getCell(at)
                        .getStringCellValue());
            }
            assertThat(table.getColumns().stream().map(column -> column.getName()))
                    .as(table.getName())
                    .containsExactlyElementsOf(headers)
                    .doesNotHaveDuplicates()
                    .allMatch(header -> !header.isBlank() && !header.contains("\n"));
            assertThat(table.getCTTable().getAutoFilter().getRef())
                    .isEqualTo(table.getCTTable().getRef());
            assertThat(table.getEndRowIndex()).isGreaterThan(table.getStartRowIndex());
            assertThat(table.getName()).matches("[A-Za-z][A-Za-z_]{3,}");
        }
        full.workbook().getAllNames().forEach(name -> {
            if (!name.getNameName().startsWith("_xlnm")) {
                names.add(name.getNameName().toLowerCase(Locale.ROOT));
            }
        });
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void tablesHaveNoMergedCellsOrEmptyRows() {
        for (XSSFTable table : full.tables()) {
            assertThat(table.getXSSFSheet().getMergedRegions()).isEmpty();
            for (int row = table.getStartRowIndex(); row <= table.getEndRowIndex(); row++) {
                Iterable<Cell> cells = table.getXSSFSheet().getRow(row);
                assertThat(cells).as(table.getName()).anyMatch(cell -> cell.getCellType() != CellType.BLANK);
            }
        }
    }

    @Test
    void everyMilestoneIsListedWithItsSource() {
        int placed = ReportFixtures.full().dimensions().stream()
                .mapToInt(dimension -> dimension.milestones().size())
                .sum();

        assertThat(full.column("Milestones", "Source file"))
                .hasSize(placed)
                .allMatch(cell -> cell.getStringCellValue().startsWith("returns/2026-10/X"));
        assertThat(full.column("Milestones", "Source row")).allMatch(cell -> cell.getNumericCellValue() > 5);
    }

    @Test
    void milestoneWithAnUnreadableDimensionIsListed() {
        RenderedWorkbook book = RenderedWorkbook.of(
                FictionalProgramme.october(from(
                        "N1",
                        "2026-10",
                        milestone("M-1").inError("dimension").inError("actual_date"),
                        milestone("M-2"))),
                FINDING);

        assertThat(texts(book, "Milestone ID")).containsExactly("M-2", "M-1");
        assertThat(texts(book, "Dimension")).containsExactly("Relating", "");
        assertThat(texts(book, "In error")).containsExactly("", "actual date, dimension");
        assertThat(texts(book, "Source file")).containsExactly("N1_2026-10.csv", "N1_2026-10.csv");
    }

    private static List<String> texts(RenderedWorkbook book, String column) {
        return book.column("Milestones", column).stream()
                .map(cell -> cell == null ? "" : cell.getStringCellValue())
                .toList();
    }

    @Test
    void datesAreDateCellsAndRatesAreNumbers() {
        Cell day = full.column("Milestones", "Baseline date").get(0);
        Cell rate = full.column("Delivery", "Completion rate").get(0);

        assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
        assertThat(day.getLocalDateTimeCellValue()).isAfter(LocalDateTime.of(2026, 6, 1, 0, 0));
        assertThat(rate.getNumericCellValue()).isBetween(0.0, 1.0);
        assertThat(rate.getCellStyle().getDataFormatString()).isEqualTo("0.0%");
    }

    @Test
    void textThatLooksLikeAFormulaIsText() {
        Cell title = full.column("Milestones", "Title").stream()
                .filter(cell -> cell.getStringCellValue().startsWith("="))
                .findFirst()
                .orElseThrow();

        assertThat(title.getCellType()).isEqualTo(CellType.STRING);
        assertThat(title.getCellStyle().getDataFormatString())
                .as("typed over, too")
                .isEqualTo("@");
    }

    @Test
    void hostileTextIsHarmless() {
        assertThat(full.text()).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void chartsHaveAlternativeTextAndShowTheirCells() throws IOException {
        int charts = 0;
        for (XSSFSheet sheet : full.sheets()) {
            for (XSSFChart chart : charts(sheet)) {
                charts++;
                ChartCache.assertIsWhatTheCellsSay(full.workbook(), chart);
            }
        }
        assertThat(charts).isGreaterThan(25);
        assertThat(full.sheets().stream().flatMap(sheet -> frames(sheet).map(CTNonVisualDrawingProps::getDescr)))
                .hasSize(charts)
                .allMatch(text -> text.matches(".{30,}\\."));
    }

    @Test
    void footprintsAreComparedInTheProgrammesOrder() {
        List<String> order = ReportFixtures.full().footprints().stream()
                .map(each -> SentText.tidy(each.footprint().name()))
                .toList();
        Map<String, List<String>> compared = new TreeMap<>();
        List<Cell> names = full.column("Comparison", "Footprint");
        List<Cell> measures = full.column("Comparison", "Measure");
        for (int at = 0; at < names.size(); at++) {
            compared.computeIfAbsent(measures.get(at).getStringCellValue(), each -> new ArrayList<>())
                    .add(names.get(at).getStringCellValue());
        }

        assertThat(compared)
                .hasSize(5)
                .allSatisfy((measure, some) -> assertThat(some)
                        .hasSizeGreaterThan(2)
                        .containsExactlyElementsOf(
                                order.stream().filter(some::contains).toList()));
    }

    @Test
    void coloursHaveFourBytes() throws IOException {
        String styles = new String(
                full.workbook()
                        .getStylesSource()
                        .getPackagePart()
                        .getInputStream()
                        .readAllBytes(),
                UTF_8);

        assertThat(styles).contains("rgb=\"FF005EB8\"").doesNotContainPattern("rgb=\"[0-9A-F]{6}\"");
    }

    @Test
    void chartIdsOfASheetAreUnique() {
        for (XSSFSheet sheet : full.sheets()) {
            assertThat(frames(sheet).map(CTNonVisualDrawingProps::getId))
                    .doesNotHaveDuplicates()
                    .allMatch(id -> id > 1);
        }
    }

    @Test
    void completionsListEveryDimensionAndFootprint() throws IOException {
        Map<String, String> overview = sparklines("Overview");
        Map<String, String> footprints = sparklines("Footprints");

        assertThat(overview).hasSize(7);
        assertThat(footprints).hasSizeGreaterThan(5);
        overview.putAll(footprints);
        overview.forEach((cell, data) -> {
            int to = Integer.parseInt(data.replaceFirst(".*:E", "")) - 1;
            String name = cell.substring(0, cell.indexOf('!')).equals("Overview") ? "A" : "B";
            assertThat(text("Trend!A" + (to + 1))).isEqualTo(text(cell.replaceFirst("![A-Z]+", "!" + name)));
            assertThat(text("Trend!B" + (to + 1))).isEqualTo("Completion rate");
            assertThat(text("Trend!C" + (to + 1))).isEqualTo("Oct 26");
        });
    }

    private String text(String cell) {
        CellReference at = new CellReference(cell);
        return full.workbook()
                .getSheet(at.getSheetName())
                .getRow(at.getRow())
                .getCell(at.getCol())
                .getStringCellValue();
    }

    /** The drawings, by the cell of their top left corner. */
    private Map<String, String> sparklines(String sheet) throws IOException {
        String xml = new String(
                full.workbook()
                        .getSheet(sheet)
                        .getPackagePart()
                        .getInputStream()
                        .readAllBytes(),
                UTF_8);
        Map<String, String> lines = new TreeMap<>();
        Matcher line = Pattern.compile("<xm:f>(Trend![A-Z]\\d+:[A-Z]\\d+)</xm:f><xm:sqref>([A-Z]+\\d+)</xm:sqref>")
                .matcher(xml);
        while (line.find()) {
            lines.put(sheet + "!" + line.group(2), line.group(1));
        }
        return lines;
    }

    @Test
    void contentsLinkToEverySheet() {
        XSSFSheet contents = full.workbook().getSheet("Contents");

        assertThat(contents.getHyperlinkList())
                .hasSize(full.sheets().size() - 1)
                .allMatch(link -> full.workbook().getSheet(link.getLocation().split("!")[0]) != null);
    }

    @Test
    void sheetsPrintOnePageWideWithTheirNameInTheFooter() {
        for (XSSFSheet sheet : full.sheets()) {
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getFooter().getRight()).isEqualTo(sheet.getSheetName() + ", page &P of &N");
        }
    }

    @Test
    void elementsFollowTheOrderOfTheStandard() throws IOException {
        for (XSSFSheet sheet : full.sheets()) {
            ElementOrder.assertKept(sheet.getPackagePart().getInputStream());
            for (XSSFTable table : sheet.getTables()) {
                ElementOrder.assertKept(table.getPackagePart().getInputStream());
            }
        }
    }

    @Test
    void firstAndEmptyPeriodsGiveValidWorkbooks() {
        assertThat(RenderedWorkbook.of(ReportFixtures.first()).text())
                .contains("There is no earlier period to compare with.", "No milestone has a date in two reports yet.");
        assertThat(RenderedWorkbook.of(ReportFixtures.empty()).text()).contains("no return", "no data");
    }

    private static Stream<CTNonVisualDrawingProps> frames(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch() == null
                ? Stream.of()
                : sheet.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList().stream()
                        .map(anchor ->
                                anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr());
    }

    private static List<XSSFChart> charts(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch() == null
                ? List.of()
                : sheet.getDrawingPatriarch().getCharts();
    }
}
