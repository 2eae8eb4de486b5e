package org.waymark.fix;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.intake.workbook.PartEncoding;

/**
 * An XML part of a workbook as text, which is saved to the same bytes.
 *
 * @param text its characters, with a byte order mark if it has one
 * @param charset its encoding
 */
record XmlPart(String text, Charset charset) {

    private static final Pattern REFERENCE = Pattern.compile("&(amp|lt|gt|quot|apos|#x[0-9A-Fa-f]{1,6}|#[0-9]{1,7});");

    /** @throws UnchangeableException when the characters would not be saved to the same bytes */
    static XmlPart of(byte[] bytes) throws IOException, UnchangeableException {
        Charset charset = PartEncoding.of(bytes);
        XmlPart part = new XmlPart(new String(bytes, charset), charset);
        if (!Arrays.equals(part.bytes(), bytes)) {
            throw new UnchangeableException("its characters do not give the same bytes when they are saved");
        }
        return part;
    }

    /** The same part with other characters. */
    XmlPart with(String other) {
        return new XmlPart(other, charset);
    }

    byte[] bytes() {
        return text.getBytes(charset);
    }

    /** Reads the value of an attribute as written. */
    static String unescaped(String value) {
        return REFERENCE.matcher(value).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String character(String reference) {
        return switch (reference) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default ->
                Character.toString(
                        reference.startsWith("#x")
                                ? Integer.parseInt(reference.substring(2), 16)
                                : Integer.parseInt(reference.substring(1)));
        };
    }

    /** Writes characters so that XML keeps them, in an element or in an attribute. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
