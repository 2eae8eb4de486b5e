package org.waymark.findings.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Limits the size of a copy. A workbook in memory takes about a kilobyte for each cell, so a file that only repeats its cells
 * could fill the memory of the machine. A return of 10,000 rows, the most that is marked, has about 600,000 cells. Used
 * by one thread.
 */
final class CopySize {

    private static final int MOST_CELLS = 1_000_000;
    private static final long MOST_BYTES = 100_000_000;

    private long cells;

    /**
     * Counts rows and their cells, before they are made.
     *
     * @throws NoCopyException if there are too many
     */
    void add(long more) throws NoCopyException {
        cells += more;
        if (cells > MOST_CELLS) {
            throw new NoCopyException("it is too large: a copy can have at most 1,000,000 cells");
        }
    }

    /** @throws NoCopyException if the parts of a package are too large for a workbook in memory */
    static void requirePackage(Path file) throws IOException, NoCopyException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            requireBytes(zip.stream().mapToLong(ZipEntry::getSize).sum());
        }
    }

    /** @throws NoCopyException if a binary workbook is too large to be in memory */
    static void requireBinary(Path file) throws IOException, NoCopyException {
        requireBytes(Files.size(file));
    }

    private static void requireBytes(long bytes) throws NoCopyException {
        if (bytes > MOST_BYTES) {
            throw new NoCopyException(
                    "it is too large: a workbook that is copied can have at most 100 MB when unpacked");
        }
    }
}
