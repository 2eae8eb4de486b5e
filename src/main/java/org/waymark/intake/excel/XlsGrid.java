package org.waymark.intake.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.ActiveContent;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.TableFile;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.ActiveContentLog;
import org.waymark.intake.workbook.WorkbookFaults;

/**
 * A binary Excel workbook (.xls, Excel 97 to 2003), read through POI's HSSF. The texts and kinds of its cells are the
 * same as those that {@link XlsxGrid} gives for the same workbook.
 *
 * @param sheets its worksheets, read completely
 * @param activeContent its content that can run, or can load other content from elsewhere
 */
public record XlsGrid(List<Sheet> sheets, Set<ActiveContent> activeContent) implements TableFile {

    /** The bytes of a record's type and length. */
    private static final int RECORD_HEADER = 4;

    public XlsGrid {
        sheets = List.copyOf(sheets);
    }

    /**
     * Reads a workbook completely.
     *
     * @param name how findings name the file
     * @throws UnreadableException when it is damaged, older than Excel 97 or not a workbook (WM-F01), protected with a
     *     password (WM-F02), or larger than the limits (WM-F03)
     */
    public static XlsGrid open(String name, Path path) throws UnreadableException {
        WorkbookFaults faults = new WorkbookFaults(name, WorkbookFaults.Program.EXCEL);
        try (POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true)) {
            ActiveContentLog log = new ActiveContentLog();
            return new XlsGrid(read(files.getRoot(), faults, new XlsActiveContent(log)), log.found());
        } catch (EncryptedDocumentException e) {
            throw faults.encrypted();
        } catch (OldExcelFormatException e) {
            throw old(faults);
        } catch (IOException | RuntimeException e) {
            // POI throws many kinds of unchecked exceptions for damaged records.
            throw faults.damaged("its records are cut short or broken", null, 0, 0, e);
        }
    }

    @Override
    public List<Finding> takeFindings() {
        return List.of();
    }

    @Override
    public void close() {
        // The whole file was read when it was opened.
    }

    private static List<Sheet> read(DirectoryNode root, WorkbookFaults faults, XlsActiveContent active)
            throws UnreadableException, IOException {
        if (entry(root, "EncryptedPackage") != null) {
            throw faults.encrypted();
        }
        String stream = entry(root, "Workbook");
        if (stream == null) {
            throw foreign(root, faults);
        }
        root.getEntryNames().forEach(active::entry);
        XlsRecords records = new XlsRecords(active);
        boolean plain;
        try (InputStream in = root.createDocumentInputStream(stream)) {
            plain = XlsStream.read(in, records, active);
        }
        if (!plain) {
            records = decrypt(root, stream, active);
        }
        String exceeded = records.exceeded();
        if (exceeded != null) {
            throw faults.tooLarge(exceeded, null, 0);
        }
        if (!records.complete()) {
            throw faults.damaged("its records break off before its last sheet");
        }
        return records.sheets();
    }

    /**
     * Reads a workbook with Excel's default password, which marks write protection and which Excel does not ask for.
     */
    private static XlsRecords decrypt(DirectoryNode root, String stream, XlsActiveContent active) throws IOException {
        XlsRecords records = new XlsRecords(active);
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(record -> {
            if (XlsActiveContent.isOfInterest(record.getSid())) {
                byte[] bytes = record.serialize();
                active.record(record.getSid(), Arrays.copyOfRange(bytes, RECORD_HEADER, bytes.length));
            }
            records.processRecord(record);
        });
        try (InputStream in = root.createDocumentInputStream(stream)) {
            new HSSFEventFactory().processEvents(request, in);
        }
        return records;
    }

    private static UnreadableException foreign(DirectoryNode root, WorkbookFaults faults) {
        if (entry(root, "Book") != null) {
            return old(faults);
        }
        if (entry(root, "WordDocument") != null) {
            return faults.notAWorkbook("a Word document (.doc)");
        }
        if (entry(root, "PowerPoint Document") != null) {
            return faults.notAWorkbook("a PowerPoint presentation (.ppt)");
        }
        return faults.notAWorkbook("not an Excel workbook, although its container is that of one");
    }

    /** Returns a name in the root of the container, ignoring case as Excel does; null when it is absent. */
    private static @Nullable String entry(DirectoryNode root, String name) {
        return root.getEntryNames().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(null);
    }

    private static UnreadableException old(WorkbookFaults faults) {
        return faults.notAWorkbook("a workbook of Excel 95 or older");
    }
}
