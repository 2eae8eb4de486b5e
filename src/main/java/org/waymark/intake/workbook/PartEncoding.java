package org.waymark.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Decodes an XML part before it is parsed. The JDK's parser prints a message on standard error for bytes that are not
 * characters of the part's encoding. Here they cause an {@link IOException} only.
 */
public final class PartEncoding {

    private static final int HEAD = 128;

    private PartEncoding() {}

    /** Returns the characters of a part in UTF-8, UTF-16 or the encoding that its XML declaration names. */
    static Reader decode(InputStream bytes) throws IOException {
        PushbackInputStream in = new PushbackInputStream(bytes, HEAD);
        byte[] head = in.readNBytes(HEAD);
        boolean utf16 = bigEndian(head) || littleEndian(head);
        int first = at(head, 0);
        boolean utf8Mark = first == 0xEF && at(head, 1) == 0xBB;
        int mark = utf8Mark ? 3 : utf16 && first >= 0xFE ? 2 : 0;
        int skipped = Math.min(mark, head.length);
        in.unread(head, skipped, head.length - skipped);
        return new InputStreamReader(in, of(head).newDecoder());
    }

    /**
     * The encoding of a part: UTF-8, UTF-16 or the one that its XML declaration names.
     *
     * @param start the first 128 bytes of the part, or all of a shorter one
     * @throws UnsupportedEncodingException when the declaration names an unknown one
     */
    public static Charset of(byte[] start) throws UnsupportedEncodingException {
        if (bigEndian(start)) {
            return StandardCharsets.UTF_16BE;
        }
        if (littleEndian(start)) {
            return StandardCharsets.UTF_16LE;
        }
        int length = Math.min(start.length, HEAD);
        return declared(new String(start, 0, length, StandardCharsets.ISO_8859_1));
    }

    private static boolean bigEndian(byte[] head) {
        return (at(head, 0) == 0xFE && at(head, 1) == 0xFF) || (at(head, 0) == 0 && at(head, 1) == '<');
    }

    private static boolean littleEndian(byte[] head) {
        return (at(head, 0) == 0xFF && at(head, 1) == 0xFE) || (at(head, 0) == '<' && at(head, 1) == 0);
    }

    private static int at(byte[] head, int index) {
        return index < head.length ? head[index] & 0xFF : -1;
    }

    private static Charset declared(String head) throws UnsupportedEncodingException {
        int end = head.indexOf("?>");
        int at = head.startsWith("<?xml") ? head.indexOf("encoding") : -1;
        if (at < 0 || at > end) {
            return StandardCharsets.UTF_8;
        }
        String value = head.substring(head.indexOf('=', at) + 1, end).strip();
        int close = value.isEmpty() ? -1 : value.indexOf(value.charAt(0), 1);
        String name = close < 0 ? value : value.substring(1, close);
        if (name.equalsIgnoreCase("UTF-8")) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset charset = Charset.forName(name);
            return charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalArgumentException e) {
            UnsupportedEncodingException unknown = new UnsupportedEncodingException(name);
            unknown.initCause(e);
            throw unknown;
        }
    }
}
