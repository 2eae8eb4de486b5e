package org.waymark.text;

import java.util.Locale;

/** The byte order mark of CSV files. Excel on Windows reads a CSV file without one in a local encoding, not in UTF-8. */
public final class ByteOrderMark {

    private static final byte[] UTF_8 = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private ByteOrderMark() {}

    /**
     * Returns the bytes with which a file begins: the mark for a file that ends in {@code .csv}, otherwise nothing. Output
     * without a file name, such as standard output, has no mark.
     */
    public static byte[] of(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".csv") ? UTF_8.clone() : new byte[0];
    }
}
