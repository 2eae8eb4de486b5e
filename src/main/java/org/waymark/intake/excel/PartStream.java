package org.waymark.intake.excel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * The unpacked bytes of one part, counted against {@link Limits} as they come. The checksum is compared at the end,
 * which {@code ZipFile} leaves undone: a flipped bit would otherwise pass as another value.
 */
final class PartStream extends FilterInputStream {

    private final Limits limits;
    private final String part;
    private final long allowed;
    private final long expectedCrc;
    private final CRC32 crc = new CRC32();
    private long count;
    private boolean ended;

    PartStream(InputStream in, String part, ZipEntry entry, Limits limits) {
        super(in);
        this.part = part;
        this.limits = limits;
        this.expectedCrc = entry.getCrc();
        long packed = Math.max(entry.getCompressedSize(), 0);
        this.allowed = Math.max(limits.freeBytes(), packed * limits.ratio());
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
            checkSum();
            return read;
        }
        crc.update(buffer, offset, read);
        count += read;
        if (count > limits.partBytes()) {
            throw new LimitException(
                    String.format(Locale.ROOT, "its part %s unpacks to more than %,d bytes", part, limits.partBytes()));
        }
        if (count > allowed) {
            throw new LimitException(String.format(
                    Locale.ROOT,
                    "its part %s unpacks to more than %d times its packed size, as files made to do harm do",
                    part,
                    limits.ratio()));
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Reads what is left, so that the checksum speaks for the whole part; the parser itself closes the stream at its end. */
    void drain() throws IOException {
        byte[] rest = new byte[8192];
        while (!ended) {
            read(rest, 0, rest.length);
        }
    }

    private void checkSum() throws IOException {
        if (expectedCrc >= 0 && crc.getValue() != expectedCrc) {
            throw new IOException("the checksum of " + part + " is not what was saved");
        }
    }
}
