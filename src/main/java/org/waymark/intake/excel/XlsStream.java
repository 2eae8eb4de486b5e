package org.waymark.intake.excel;

import java.io.InputStream;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
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
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of an .xls stream that are needed for cells, and skips all others. POI's own loop reads all
 * records, fails on unusual drawings, pivot tables and user names from other programs, and loads 700 more classes.
 */
final class XlsStream {

    private XlsStream() {}

    /**
     * Passes the records to the listener, and others to the search for active content; false when the stream is
     * encrypted.
     */
    static boolean read(InputStream stream, HSSFListener listener, XlsActiveContent active) {
        RecordInputStream in = new RecordInputStream(stream);
        int depth = 0;
        while (in.hasNextRecord() && (depth > 0 || in.getNextSid() == BOFRecord.sid)) {
            in.nextRecord();
            if (in.getSid() == FilePassRecord.sid) {
                return false;
            }
            Record record = record(in);
            if (record != null) {
                listener.processRecord(record);
            }
            byte[] rest = in.readRemainder();
            if (XlsActiveContent.isOfInterest(in.getSid())) {
                active.record(in.getSid(), rest);
            }
            if (record instanceof BOFRecord) {
                depth++;
            } else if (record instanceof EOFRecord) {
                depth--;
            }
        }
        return true;
    }

    private static @Nullable Record record(RecordInputStream in) {
        return switch (in.getSid()) {
            case BOFRecord.sid -> new BOFRecord(in);
            case EOFRecord.sid -> new EOFRecord(in);
            case BoundSheetRecord.sid -> new BoundSheetRecord(in);
            case SSTRecord.sid -> new SSTRecord(in);
            case ExtendedFormatRecord.sid -> new ExtendedFormatRecord(in);
            case PaletteRecord.sid -> new PaletteRecord(in);
            case FormatRecord.sid -> new FormatRecord(in);
            case DateWindow1904Record.sid -> new DateWindow1904Record(in);
            default -> inSheet(in);
        };
    }

    private static @Nullable Record inSheet(RecordInputStream in) {
        return switch (in.getSid()) {
            case RowRecord.sid -> new RowRecord(in);
            case ColumnInfoRecord.sid -> new ColumnInfoRecord(in);
            case MergeCellsRecord.sid -> new MergeCellsRecord(in);
            case BlankRecord.sid -> new BlankRecord(in);
            case MulBlankRecord.sid -> new MulBlankRecord(in);
            case NumberRecord.sid -> new NumberRecord(in);
            case RKRecord.sid -> new RKRecord(in);
            case MulRKRecord.sid -> new MulRKRecord(in);
            case LabelSSTRecord.sid -> new LabelSSTRecord(in);
            case LabelRecord.sid -> new LabelRecord(in);
            case BoolErrRecord.sid -> new BoolErrRecord(in);
            case FormulaRecord.sid -> new FormulaRecord(in);
            case StringRecord.sid -> new StringRecord(in);
            default -> null;
        };
    }
}
