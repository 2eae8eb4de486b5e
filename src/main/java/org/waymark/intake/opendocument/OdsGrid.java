package org.waymark.intake.opendocument;

import java.nio.file.Path;
import java.util.List;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.TableFile;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.WorkbookFaults;
import org.waymark.intake.workbook.WorkbookLimits;
import org.waymark.intake.workbook.ZipArchive;

/**
 * An OpenDocument spreadsheet (.ods), read as a stream. The texts and kinds of its cells are those that the same workbook
 * has as .xlsx: values are the stored ones, and a formula has its saved result.
 */
public final class OdsGrid implements TableFile {

    private final ZipArchive archive;
    private final List<Sheet> sheets;

    private OdsGrid(ZipArchive archive, List<Sheet> sheets) {
        this.archive = archive;
        this.sheets = sheets;
    }

    /**
     * Opens a spreadsheet, and reads the names of its sheets and their first rows.
     *
     * @param name how findings name the file
     * @throws UnreadableException when it is damaged or not a spreadsheet (WM-F01), protected with a password (WM-F02), or
     *     larger than the limits when unpacked (WM-F03)
     */
    public static OdsGrid open(String name, Path path) throws UnreadableException {
        return open(name, path, WorkbookLimits.STANDARD);
    }

    static OdsGrid open(String name, Path path, WorkbookLimits limits) throws UnreadableException {
        WorkbookFaults faults = new WorkbookFaults(name, WorkbookFaults.Program.LIBRE_OFFICE);
        ZipArchive archive = ZipArchive.open(path, faults, limits);
        boolean opened = false;
        try {
            if (OdsManifest.isEncrypted(archive)) {
                throw faults.encrypted();
            }
            OdsGrid grid = new OdsGrid(archive, OdsContent.sheets(archive));
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

    @Override
    public List<Finding> takeFindings() {
        return List.of();
    }

    @Override
    public void close() {
        archive.close();
    }
}
