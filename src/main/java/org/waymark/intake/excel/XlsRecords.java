package org.waymark.intake.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.PaletteRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.util.RecordFormatException;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.CellKind;
import org.waymark.intake.grid.FillColour;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.workbook.CellTexts;
import org.waymark.intake.workbook.RowBuilder;

/**
 * Receives the records of an .xls stream: first those of the workbook, then those of each sheet between its BOF and
 * EOF. A chart on a sheet is a nested stream; its numbers are not cells and are ignored.
 */
final class XlsRecords implements HSSFListener {

    private static final int BIFF8 = 0x0600;

    /** The pattern of a fill of one colour. */
    private static final int SOLID = 1;

    private static final int NO_COLOUR = -1;

    /** The last column in this format, counted from 1. */
    private static final int MAX_COLUMN = 256;

    /**
     * The most characters in all cells. Cells refer to their texts, so a small file can repeat a long text many times.
     */
    private static final long MAX_CHARACTERS = 1_000_000_000;

    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final List<@Nullable XlsSheetBuilder> streams = new ArrayList<>();
    private final List<Integer> styleFormats = new ArrayList<>();
    private final List<Integer> styleFills = new ArrayList<>();
    private final XlsActiveContent active;
    private final IndexedPalette palette = new IndexedPalette();
    private final Map<Integer, NumberStyle> custom = new HashMap<>();
    private CellValues values = new CellValues(new SerialDate(false));
    private @Nullable SSTRecord strings;
    private @Nullable XlsSheetBuilder sheet;
    private @Nullable FormulaRecord awaitingString;
    private int depth;
    private boolean inGlobals = true;
    private long characters;

    XlsRecords(XlsActiveContent active) {
        this.active = active;
    }

    @Override
    public void processRecord(Record record) {
        if (record instanceof BOFRecord start) {
            begin(start);
        } else if (record instanceof EOFRecord) {
            end();
        } else if (inGlobals) {
            global(record);
        } else if (sheet != null && depth == 1) {
            inSheet(sheet, record);
        }
    }

    /** Returns the worksheets in the order of their tabs, which may differ from the order of their streams. */
    List<Sheet> sheets() {
        BoundSheetRecord[] byStream = BoundSheetRecord.orderByBofPosition(tabs);
        Map<BoundSheetRecord, XlsSheetBuilder> found = new HashMap<>();
        for (int i = 0; i < byStream.length && i < streams.size(); i++) {
            XlsSheetBuilder stream = streams.get(i);
            if (stream != null) {
                found.put(byStream[i], stream);
            }
        }
        List<Sheet> sheets = new ArrayList<>();
        for (BoundSheetRecord tab : tabs) {
            XlsSheetBuilder stream = found.get(tab);
            if (stream != null) {
                sheets.add(stream.build(tab.getSheetname(), tab.isHidden() || tab.isVeryHidden()));
            }
        }
        return sheets;
    }

    /** Whether all listed sheets were found and read to their ends. */
    boolean complete() {
        return depth == 0 && streams.size() >= tabs.size() && !tabs.isEmpty();
    }

    /** The limit that the workbook exceeds, as a clause; null for none. */
    @Nullable
    String exceeded() {
        return characters > MAX_CHARACTERS
                ? String.format(Locale.ROOT, "its cells have more than %,d characters", MAX_CHARACTERS)
                : null;
    }

    private void begin(BOFRecord start) {
        if (depth == 0 && inGlobals && start.getVersion() != BIFF8) {
            throw new OldExcelFormatException("written before Excel 97");
        }
        if (depth == 0 && !inGlobals) {
            active.sheet(start.getType());
            sheet = start.getType() == BOFRecord.TYPE_WORKSHEET ? new XlsSheetBuilder() : null;
            streams.add(sheet);
        }
        depth++;
    }

    private void end() {
        depth = Math.max(depth - 1, 0);
        if (depth == 0) {
            inGlobals = false;
            sheet = null;
        }
    }

    private void global(Record record) {
        if (record instanceof BoundSheetRecord tab) {
            tabs.add(tab);
        } else if (record instanceof SSTRecord found) {
            strings = found;
        } else if (record instanceof ExtendedFormatRecord style) {
            styleFormats.add((int) style.getFormatIndex());
            int colour = style.getFillForeground();
            styleFills.add(style.getAdtlFillPattern() == SOLID ? colour : NO_COLOUR);
        } else if (record instanceof PaletteRecord colours) {
            replace(colours);
        } else if (record instanceof FormatRecord format) {
            custom.put(format.getIndexCode(), NumberStyle.custom(format.getFormatString()));
        } else if (record instanceof DateWindow1904Record window) {
            values = new CellValues(new SerialDate(window.getWindowing() == 1));
        }
    }

    private void inSheet(XlsSheetBuilder into, Record record) {
        if (record instanceof RowRecord row) {
            into.add(row);
        } else if (record instanceof ColumnInfoRecord columns) {
            into.add(columns);
        } else if (record instanceof MergeCellsRecord ranges) {
            into.add(ranges);
        } else if (record instanceof StringRecord result && awaitingString != null) {
            text(into.row(awaitingString.getRow()), awaitingString.getColumn() + 1, result.getString());
            awaitingString = null;
        } else if (record instanceof BlankRecord blank) {
            fill(into, blank.getRow(), blank.getColumn() + 1, blank.getXFIndex());
        } else if (record instanceof MulBlankRecord blanks) {
            for (int i = 0; i < blanks.getNumColumns(); i++) {
                fill(into, blanks.getRow(), blanks.getFirstColumn() + i + 1, blanks.getXFAt(i));
            }
        } else if (record instanceof MulRKRecord numbers) {
            for (int i = 0; i < numbers.getNumColumns(); i++) {
                int column = numbers.getFirstColumn() + i + 1;
                requireColumn(column);
                values.number(into.row(numbers.getRow()), column, numbers.getRKNumberAt(i), style(numbers.getXFAt(i)));
            }
        } else if (record instanceof CellValueRecordInterface cell) {
            requireColumn(cell.getColumn() + 1);
            cell(into.row(cell.getRow()), cell.getColumn() + 1, cell);
        }
    }

    private void replace(PaletteRecord colours) {
        byte[] rgb = colours.getColor(PaletteRecord.FIRST_COLOR_INDEX);
        for (int i = PaletteRecord.FIRST_COLOR_INDEX; rgb != null; rgb = colours.getColor(++i)) {
            palette.set(i, (rgb[0] & 0xFF) << 16 | (rgb[1] & 0xFF) << 8 | rgb[2] & 0xFF);
        }
    }

    private void fill(XlsSheetBuilder into, int row, int column, int style) {
        Integer rgb = style >= 0 && style < styleFills.size() ? palette.rgb(styleFills.get(style)) : null;
        FillColour colour = rgb == null ? null : FillColour.of(rgb);
        if (colour != null) {
            into.row(row).fill(column, colour);
        }
    }

    /** A row uses memory for all cells up to its last one, and a damaged record may name any column. */
    private static void requireColumn(int column) {
        if (column > MAX_COLUMN) {
            throw new RecordFormatException("a cell in column " + column);
        }
    }

    private void text(RowBuilder row, int column, String text) {
        characters += text.length();
        if (characters <= MAX_CHARACTERS) {
            row.set(column, text, CellKind.LOCKED_TEXT);
        }
    }

    private void cell(RowBuilder row, int column, CellValueRecordInterface cell) {
        if (cell instanceof NumberRecord number) {
            values.number(row, column, number.getValue(), style(number.getXFIndex()));
        } else if (cell instanceof RKRecord number) {
            values.number(row, column, number.getRKNumber(), style(number.getXFIndex()));
        } else if (cell instanceof LabelSSTRecord label && strings != null) {
            text(row, column, strings.getString(label.getSSTIndex()).getString());
        } else if (cell instanceof LabelRecord label) {
            text(row, column, label.getValue());
        } else if (cell instanceof BoolErrRecord value && value.isBoolean()) {
            row.set(column, CellTexts.truth(value.getBooleanValue()), CellKind.BOOLEAN);
        } else if (cell instanceof BoolErrRecord value) {
            row.set(column, error(value.getErrorValue()), CellKind.ERROR);
        } else if (cell instanceof FormulaRecord formula) {
            formula(row, column, formula);
        }
    }

    private void formula(RowBuilder row, int column, FormulaRecord formula) {
        awaitingString = null;
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> values.number(row, column, formula.getValue(), style(formula.getXFIndex()));
            case BOOLEAN -> row.set(column, CellTexts.truth(formula.getCachedBooleanValue()), CellKind.BOOLEAN);
            case ERROR -> row.set(column, error(formula.getCachedErrorValue()), CellKind.ERROR);
            default -> awaitingString = formula.hasCachedResultString() ? formula : null;
        }
    }

    private NumberStyle style(int index) {
        int format = index >= 0 && index < styleFormats.size() ? styleFormats.get(index) : 0;
        NumberStyle named = custom.get(format);
        return named == null ? NumberStyle.builtIn(format) : named;
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
    }
}
