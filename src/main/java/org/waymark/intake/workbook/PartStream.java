package org.waymark.intake.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * The unpacked bytes of one part. There may not be more than the package declares, which {@link ZipArchive} has
 * checked, and not more than the rest of the workbook's budget. The checksum is compared at the end, since {@code
 * ZipFile} does not compare it and a changed bit would be read as another value.
 */
final class PartStream extends FilterInputStream {

    private final String part;
    private final ZipEntry entry;
    private final UnpackBudget budget;
    private final CRC32 crc = new CRC32();
    private long count;
    private boolean ended;
    private @Nullable String exceeded;

    PartStream(InputStream in, String part, ZipEntry entry, UnpackBudget budget) {
        super(in);
        this.part = part;
        this.entry = entry;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        int read = super.read(buffer, offset, length);
        if (read < 0) {
            ended = true;
            if (crc.getValue() != entry.getCrc()) {
                throw new IOException("the checksum of " + part + " is not what was saved");
            }
            return read;
        }
        crc.update(buffer, offset, read);
        count += read;
        if (count > entry.getSize()) {
            throw exceed("its part " + part + " unpacks to more than it declares, as harmful files do");
        }
        charge(read);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Deducts bytes or characters from the workbook's budget. */
    void charge(int amount) throws IOException {
        if (!budget.spend(amount)) {
            throw exceed(String.format(Locale.ROOT, "it unpacks to more than %,d bytes", budget.total()));
        }
    }

    /** Records that the part exceeds a limit, and returns the exception that ends its reading. */
    IOException exceed(String what) {
        exceeded = what;
        return new IOException(what);
    }

    /** The limit that the part exceeds, as a clause; null for none. */
    @Nullable
    String exceeded() {
        return exceeded;
    }

    /** Reads the remaining bytes, so that the checksum covers the whole part. */
    void drain() throws IOException {
        byte[] rest = new byte[8192];
        while (!ended) {
            read(rest, 0, rest.length);
        }
    }
}
