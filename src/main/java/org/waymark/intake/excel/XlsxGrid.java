package org.waymark.intake.excel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.ActiveContent;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.TableFile;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.ActiveContentLog;
import org.waymark.intake.workbook.WorkbookFaults;
import org.waymark.intake.workbook.WorkbookLimits;
import org.waymark.intake.workbook.ZipArchive;

/**
 * An Excel workbook in XML (.xlsx and .xlsm, transitional or strict), read as a stream. Only worksheets are delivered;
 * chart and macro sheets have no rows. Values are those that the workbook stores: dates and percentages are not rounded
 * to the digits that their format shows, and a formula has its saved result.
 */
public final class XlsxGrid implements TableFile {

    private final ZipArchive archive;
    private final XlsxStyles styles;
    private final List<Sheet> sheets;
    private final String workbookPart;
    private final ActiveContentLog active = new ActiveContentLog();

    private XlsxGrid(ZipArchive archive, WorkbookPart workbook) throws UnreadableException {
        this.archive = archive;
        PartRelationships related = PartRelationships.of(archive, workbook.name());
        this.styles = XlsxStyles.read(archive, partOf(related.byType("styles")), partOf(related.byType("theme")));
        this.workbookPart = workbook.name();
        this.sheets = sheets(archive, workbook, related, styles, active);
    }

    /**
     * Opens a workbook and reads everything except its rows.
     *
     * @param name how findings name the file
     * @throws UnreadableException when it is damaged or not a workbook (WM-F01), protected with a password (WM-F02), or
     *     larger than the limits when unpacked (WM-F03)
     */
    public static XlsxGrid open(String name, Path path) throws UnreadableException {
        return open(name, path, WorkbookLimits.STANDARD);
    }

    static XlsxGrid open(String name, Path path, WorkbookLimits limits) throws UnreadableException {
        WorkbookFaults faults = new WorkbookFaults(name, WorkbookFaults.Program.EXCEL);

        ZipArchive archive = ZipArchive.open(path, faults, limits);
        boolean opened = false;
        try {
            XlsxGrid grid = new XlsxGrid(archive, WorkbookPart.read(archive));
            opened = true;
            return grid;
        } finally {
            if (!opened) {
                archive.close();
            }
        }
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    /** The name of the part that holds a sheet; null when no sheet, or more than one, has the name. */
    public @Nullable String partOf(String sheet) {
        List<String> parts = sheets.stream()
                .filter(each -> sheet.equals(each.name()))
                .map(each -> ((XlsxSheet) each).part())
                .toList();
        return parts.size() == 1 ? parts.get(0) : null;
    }

    /** Whether a number in a cell with this style is read as it is stored, rather than as a percentage or a date. */
    public boolean showsPlainNumbers(int style) {
        return styles.number(style) == NumberStyle.NUMBER;
    }

    @Override
    public List<Finding> takeFindings() {
        return List.of();
    }

    @Override
    public Set<ActiveContent> activeContent() {
        XlsxActiveContent search = new XlsxActiveContent(archive, active);
        search.searchPackage();
        search.searchFormulas(workbookPart);
        for (Sheet sheet : sheets) {
            if (sheet instanceof XlsxSheet part && !part.readToEnd()) {
                search.searchFormulas(part.part());
            }
        }
        return active.found();
    }

    @Override
    public void close() {
        archive.close();
    }

    private static List<Sheet> sheets(
            ZipArchive archive,
            WorkbookPart workbook,
            PartRelationships related,
            XlsxStyles styles,
            ActiveContentLog active)
            throws UnreadableException {
        SharedStrings strings = SharedStrings.read(archive, partOf(related.byType("sharedStrings")));
        CellValues values = new CellValues(new SerialDate(workbook.date1904()));
        List<Sheet> sheets = new ArrayList<>();
        Set<String> parts = new HashSet<>();
        for (WorkbookPart.Tab tab : workbook.tabs()) {
            if (tab.relationship().isEmpty()) {
                continue; // a Visual Basic module of Excel 95, which is listed as a sheet but has no part
            }
            PartRelationships.@Nullable Target target = related.byId(tab.relationship());
            if (target == null) {
                throw archive.faults().damaged("it does not say where the sheet is kept", tab.name(), 0, 0, null);
            }
            if (target.type().equals("worksheet")) {
                if (!parts.add(ZipArchive.key(target.part()))) {
                    String what = "this sheet is kept in the same part as another, " + target.part();
                    throw archive.faults().damaged(what, tab.name(), 0, 0, null);
                }
                sheets.add(new XlsxSheet(
                        archive, tab, target.part(), () -> new XlsxCells(strings, styles, values, active)));
            }
        }
        return List.copyOf(sheets);
    }

    private static @Nullable String partOf(PartRelationships.@Nullable Target target) {
        return target == null ? null : target.part();
    }
}
