package org.waymark.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A workbook with many cells. POI writes the sheets, styles, tables and charts. The cells are written as XML and
 * inserted into the sheets at the end, since POI's cell objects take about ten times the time and memory. Not safe for
 * use by several threads.
 */
public final class StreamingWorkbook implements AutoCloseable {

    private static final String NO_ROWS = "<sheetData/>";
    private static final String END = "</worksheet>";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final SharedStringWriter texts = new SharedStringWriter();
    private final Map<String, SheetRowWriter> rows = new HashMap<>();
    private final Map<String, SparklineWriter> sparklines = new HashMap<>();

    /** POI's workbook, for everything except cells. */
    public XSSFWorkbook workbook() {
        return workbook;
    }

    /** Returns the writer for the rows of a sheet of this workbook. */
    public SheetRowWriter rows(XSSFSheet sheet) {
        return rows.computeIfAbsent(part(sheet), p -> new SheetRowWriter(texts));
    }

    /** Returns the writer for the sparklines of a sheet. The sheet must also have rows. */
    public SparklineWriter sparklines(XSSFSheet sheet) {
        return sparklines.computeIfAbsent(part(sheet), p -> new SparklineWriter());
    }

    private static String part(XSSFSheet sheet) {
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }

    /**
     * Writes the workbook in the same way as {@link OfficeSave#write}. Nothing may be added afterwards.
     *
     * @param title the workbook's title in its properties
     * @param day the date of creation in its properties
     * @param out receives the file; neither flushed nor closed
     */
    public void write(String title, LocalDate day, OutputStream out) throws IOException {
        workbook.forEach(sheet -> ((XSSFSheet) sheet).getCTWorksheet().unsetDimension());
        OfficeSave.sign(workbook, title, day);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        workbook.write(bytes);
        Map<String, StableZip.Change> changes = new HashMap<>();
        rows.forEach(
                (part, cells) -> changes.put(part, (content, to) -> fill(content, cells, sparklines.get(part), to)));
        changes.put("xl/sharedStrings.xml", (content, to) -> {
            Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
            texts.writeTo(writer);
            writer.flush();
        });
        out.write(StableZip.of(bytes.toByteArray(), changes));
    }

    private static void fill(byte[] content, SheetRowWriter cells, @Nullable SparklineWriter lines, OutputStream out)
            throws IOException {
        String sheet = new String(content, StandardCharsets.UTF_8);
        int at = sheet.indexOf(NO_ROWS);
        int end = sheet.lastIndexOf(END);
        if (at < 0 || end < 0) {
            throw new IllegalStateException("a sheet has cells that were created through POI");
        }
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(sheet, 0, at);
        writer.append(cells.sheetData());
        writer.write(sheet, at + NO_ROWS.length(), end - at - NO_ROWS.length());
        if (lines != null) {
            writer.write(lines.extensions());
        }
        writer.write(sheet, end, sheet.length() - end);
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
