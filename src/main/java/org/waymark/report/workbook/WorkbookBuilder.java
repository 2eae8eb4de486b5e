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

/** The workbook in the making: its sheets in their order, its looks, and what its contents will list. */
final class WorkbookBuilder implements AutoCloseable {

    /** A sheet and what the contents say of it. */
    record Entry(SheetWriter tab, String about) {}

    private final StreamingWorkbook light = new StreamingWorkbook();
    private final Map<CellAppearance, CellStyle> styles = new EnumMap<>(CellAppearance.class);
    private final List<Entry> entries = new ArrayList<>();
    private final String title;

    /** @param title of the document */
    WorkbookBuilder(String title) {
        this.title = title;
        XSSFFont usual = workbook().getFontAt(0);
        usual.setFontName("Arial");
        usual.setScheme(FontScheme.NONE);
        usual.setFontHeightInPoints((short) 10);
    }

    XSSFWorkbook workbook() {
        return light.workbook();
    }

    String title() {
        return title;
    }

    /**
     * A new sheet after the others.
     *
     * @param about what the contents say of it
     */
    SheetWriter tab(String name, String about) {
        SheetWriter tab = new SheetWriter(this, light, workbook().createSheet(name));
        entries.add(new Entry(tab, about));
        return tab;
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
        light.write(title, day, out);
    }

    @Override
    public void close() throws IOException {
        light.close();
    }
}
