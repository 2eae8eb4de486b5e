package org.waymark.intake.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.TableFile;
import org.waymark.intake.grid.UnreadableException;

/**
 * An Excel workbook of the binary kind (.xls, Excel 97 to 2003), read through POI's HSSF. Texts and kinds are those that
 * {@link XlsxGrid} gives for the same workbook.
 *
 * @param sheets its worksheets, read completely
 */
public record XlsGrid(List<Sheet> sheets) implements TableFile {

    public XlsGrid {
        sheets = List.copyOf(sheets);
    }

    /**
     * Reads a workbook completely.
     *
     * @param name how findings name the file
     * @throws UnreadableException when it is damaged, older than Excel 97 or no workbook (WM-F01), protected with a
     *     password (WM-F02), or has no bytes (WM-F08)
     */
    public static XlsGrid open(String name, Path path) throws UnreadableException {
        WorkbookFaults faults = new WorkbookFaults(name);
        switch (FileContainer.of(path)) {
            case OLE2 -> {}
            case EMPTY -> throw faults.empty();
            case BARE_BIFF -> throw faults.notAWorkbook("a workbook of Excel 4 or older");
            case ZIP, OTHER -> throw faults.notAWorkbook("not the Excel 97-2003 workbook (.xls) that its name says");
        }
        try (POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true)) {
            return new XlsGrid(read(files.getRoot(), faults));
        } catch (EncryptedDocumentException e) {
            throw faults.encrypted();
        } catch (OldExcelFormatException e) {
            throw old(faults);
        } catch (IOException | RuntimeException e) {
            // POI speaks of damaged records through many kinds of unchecked exceptions
            throw faults.damaged("its records are cut short or broken", null, 0, 0, e);
        }
    }

    @Override
    public List<Finding> take() {
        return List.of();
    }

    @Override
    public void close() {
        // everything was read when it was opened
    }

    private static List<Sheet> read(DirectoryNode root, WorkbookFaults faults) throws UnreadableException, IOException {
        if (FileContainer.entry(root, "EncryptedPackage") != null) {
            throw faults.encrypted();
        }
        String stream = FileContainer.entry(root, "Workbook");
        if (stream == null) {
            throw foreign(root, faults);
        }
        XlsRecords records = new XlsRecords();
        boolean plain;
        try (InputStream in = root.createDocumentInputStream(stream)) {
            plain = XlsStream.read(in, records);
        }
        if (!plain) {
            records = decrypt(root, stream);
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

    /** Reads a workbook that Excel opens without asking, as its password is the one that stands for write protection. */
    private static XlsRecords decrypt(DirectoryNode root, String stream) throws IOException {
        XlsRecords records = new XlsRecords();
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(records);
        try (InputStream in = root.createDocumentInputStream(stream)) {
            new HSSFEventFactory().processEvents(request, in);
        }
        return records;
    }

    private static UnreadableException foreign(DirectoryNode root, WorkbookFaults faults) {
        if (FileContainer.entry(root, "Book") != null) {
            return old(faults);
        }
        if (FileContainer.entry(root, "WordDocument") != null) {
            return faults.notAWorkbook("a Word document (.doc)");
        }
        if (FileContainer.entry(root, "PowerPoint Document") != null) {
            return faults.notAWorkbook("a PowerPoint presentation (.ppt)");
        }
        return faults.notAWorkbook("no Excel workbook, though it has the container of one");
    }

    private static UnreadableException old(WorkbookFaults faults) {
        return faults.notAWorkbook("a workbook of Excel 95 or older");
    }
}
