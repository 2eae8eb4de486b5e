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
final class PartEncoding {

    private static final int HEAD = 128;

    private PartEncoding() {}

    /** Returns the characters of a part in UTF-8, UTF-16 or the encoding that its XML declaration names. */
    static Reader decode(InputStream bytes) throws IOException {
        PushbackInputStream in = new PushbackInputStream(bytes, HEAD);
        byte[] head = in.readNBytes(HEAD);
        int first = head.length > 0 ? head[0] & 0xFF : -1;
        int second = head.length > 1 ? head[1] & 0xFF : -1;
        boolean bigEndian = (first == 0xFE && second == 0xFF) || (first == 0 && second == '<');
        boolean littleEndian = (first == 0xFF && second == 0xFE) || (first == '<' && second == 0);
        boolean utf8Mark = first == 0xEF && second == 0xBB;
        int mark = utf8Mark ? 3 : first >= 0xFE ? 2 : 0;
        int skipped = Math.min(mark, head.length);
        in.unread(head, skipped, head.length - skipped);
        Charset charset;
        if (bigEndian) {
            charset = StandardCharsets.UTF_16BE;
        } else if (littleEndian) {
            charset = StandardCharsets.UTF_16LE;
        } else {
            charset = declared(new String(head, StandardCharsets.ISO_8859_1));
        }
        return new InputStreamReader(in, charset.newDecoder());
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
