package org.waymark.intake.opendocument;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.ActiveContent;
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

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private final ZipArchive archive;
    private final OdsContent content;

    private OdsGrid(ZipArchive archive, OdsContent content) {
        this.archive = archive;
        this.content = content;
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
            OdsGrid grid = new OdsGrid(archive, OdsContent.read(archive));
            opened = true;
            return grid;
        } finally {
            if (!opened) {
                archive.close();
            }
        }
    }

    /** Whether a zip archive says that it is a spreadsheet. */
    public static boolean isSpreadsheet(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return isSpreadsheet(zip);
        }
    }

    /** Whether an open zip archive says that it is a spreadsheet. The type of a template begins with that of a spreadsheet. */
    public static boolean isSpreadsheet(ZipFile zip) throws IOException {
        ZipEntry type = zip.getEntry("mimetype");
        if (type == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(type)) {
            return TYPE.equals(new String(in.readNBytes(TYPE.length()), StandardCharsets.US_ASCII));
        }
    }

    @Override
    public List<Sheet> sheets() {
        return content.sheets();
    }

    @Override
    public List<Finding> takeFindings() {
        return List.of();
    }

    @Override
    public Set<ActiveContent> activeContent() {
        return content.activeContent();
    }

    @Override
    public void close() {
        content.close();
        archive.close();
    }
}
