package org.waymark.pack.content;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts the bytes written to a stream and computes their SHA-256. Used by one thread. */
public final class DigestStream extends DigestOutputStream {

    private long bytes;

    public DigestStream(OutputStream stream) {
        super(stream, sha256());
    }

    @Override
    public void write(int b) throws IOException {
        super.write(b);
        bytes++;
    }

    @Override
    public void write(byte[] block, int offset, int length) throws IOException {
        super.write(block, offset, length);
        bytes += length;
    }

    /** The number of bytes written. */
    public long bytes() {
        return bytes;
    }

    /** The digest in lower-case hexadecimal digits. It resets the digest, so call it once, at the end. */
    public String hex() {
        return HexFormat.of().formatHex(getMessageDigest().digest());
    }

    /** The digest of these bytes, in the same form. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
