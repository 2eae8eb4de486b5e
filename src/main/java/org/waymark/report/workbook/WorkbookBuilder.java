package org.waymark.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.office.StreamingWorkbook;

/** Builds the workbook: its sheets in order, its cell styles, and the entries of its contents. */
final class WorkbookBuilder implements AutoCloseable {

    /** A sheet and its description in the contents. */
    record Entry(SheetWriter tab, String about) {}

    private final StreamingWorkbook streaming = new StreamingWorkbook();
    private final Map<CellAppearance, CellStyle> styles = new EnumMap<>(CellAppearance.class);
    private final List<Entry> entries = new ArrayList<>();
    private final String title;

    WorkbookBuilder(String title) {
        this.title = title;
        XSSFFont font = workbook().getFontAt(0);
        font.setFontName("Arial");
        font.setScheme(FontScheme.NONE);
        font.setFontHeightInPoints((short) 10);
    }

    XSSFWorkbook workbook() {
        return streaming.workbook();
    }

    String title() {
        return title;
    }

    /**
     * Adds a sheet after the others.
     *
     * @param about the description in the contents
     */
    SheetWriter tab(String name, String about) {
        SheetWriter tab = new SheetWriter(this, streaming, workbook().createSheet(name));
        entries.add(new Entry(tab, about));
        return tab;
    }

    /** Sets the sheet that is shown when the workbook is opened. */
    void opensOn(SheetWriter tab) {
        int index = workbook().getSheetIndex(tab.name());
        workbook().setActiveSheet(index);
        workbook().setSelectedTab(index);
    }

    CellStyle style(CellAppearance look) {
        return styles.computeIfAbsent(look, l -> l.style(workbook()));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Gives a cell a name for formulas. */
    void name(String name, String cell) {
        XSSFName defined = workbook().createName();
        defined.setNameName(name);
        defined.setRefersToFormula(cell);
    }

    void write(LocalDate day, OutputStream out) throws IOException {
        streaming.write(title, day, out);
    }

    @Override
    public void close() throws IOException {
        streaming.close();
    }
}
