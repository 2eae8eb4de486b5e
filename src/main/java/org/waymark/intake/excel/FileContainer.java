package org.waymark.intake.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.UnreadableException;

/** What a file is by its first bytes: a zip package, an OLE 2 container, or neither. */
enum FileContainer {
    ZIP,
    OLE2,
    /** A workbook of Excel 2 to 4, which had no container yet. */
    BARE_BIFF,
    EMPTY,
    OTHER;

    private static final int HEAD = 8;

    /** @throws UncheckedIOException when the disk, rather than the file's content, is at fault */
    static FileContainer of(Path path) {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        if (startsWith(head, 'P', 'K')) {
            return ZIP;
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE2;
        }
        boolean biff = head.length > 3 && head[0] == 0x09 && (head[1] == 0 || head[1] == 2 || head[1] == 4);
        return biff && head[3] == 0 ? BARE_BIFF : OTHER;
    }

    static void requireZip(Path path, WorkbookFaults faults) throws UnreadableException {
        switch (of(path)) {
            case ZIP -> {}
            case EMPTY -> throw faults.empty();
            case OLE2 -> throw ole2Instead(path, faults);
            case BARE_BIFF, OTHER -> throw faults.notAWorkbook("no Excel workbook");
        }
    }

    /** A name in the root of an OLE 2 container, ignoring case as Excel does; null when there is none of these. */
    static @Nullable String entry(DirectoryNode root, String... names) {
        for (String name : names) {
            for (String entry : root.getEntryNames()) {
                if (entry.equalsIgnoreCase(name)) {
                    return entry;
                }
            }
        }
        return null;
    }

    private static UnreadableException ole2Instead(Path path, WorkbookFaults faults) {
        try (POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true)) {
            if (entry(files.getRoot(), "EncryptedPackage") != null) {
                return faults.encrypted();
            }
            return faults.notAWorkbook(
                    "an older Excel workbook or another Office file with the extension of a new one");
        } catch (IOException | RuntimeException e) {
            return faults.damaged("its container is cut short or broken", null, 0, 0, e);
        }
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
