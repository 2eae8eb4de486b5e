package org.waymark.intake.csv;

import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The most likely encoding of bytes that are not all ASCII.
 *
 * @param encoding UTF-8 or Windows-1252
 * @param instead another likely encoding, when Windows-1252 is assumed; else null
 */
record EncodingGuess(TextEncoding encoding, @Nullable String instead) {

    /** The least share of bytes above ASCII at which the library's detector gives useful results. */
    private static final double SHARE_FOR_DETECTOR = 0.15;

    /**
     * Guesses UTF-8 if the bytes follow its rules, which text in another encoding hardly ever does. Bytes with both
     * valid and invalid sequences are UTF-8 with a fault, unless there are more invalid sequences than valid ones: a
     * single valid pair can occur by chance in Windows-1252, as in a capital E acute before a curly quotation mark.
     *
     * @param bytes contains the bytes
     * @param from the index of the first
     * @param to the index after the last
     * @param whole whether the text ends with these bytes, so that a sequence cut off at the end is invalid
     */
    static EncodingGuess of(byte[] bytes, int from, int to, boolean whole) {
        int good = 0;
        int bad = 0;
        int above = 0;
        int i = from;
        while (i < to) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = sequence(bytes, i, to);
            if (length == 0 && !whole && to - i < 4 && cutOff(bytes, i, to)) {
                break;
            }
            good += length == 0 ? 0 : length == 2 ? 1 : 4;
            bad += length == 0 ? 1 : 0;
            above += Math.max(1, length);
            i += Math.max(1, length);
        }
        if (good > 0 && good >= bad || bad == 0) {
            return new EncodingGuess(TextEncoding.UTF_8, null);
        }
        boolean doubtful = above > (to - from) * SHARE_FOR_DETECTOR;
        return new EncodingGuess(TextEncoding.WINDOWS_1252, doubtful ? detected(bytes, from, to) : null);
    }

    /** Returns the length of the valid multi-byte sequence that starts here, or 0 for none. */
    private static int sequence(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        return length > 0 && at + length <= to && continues(bytes, at + 1, at + length) ? length : 0;
    }

    private static boolean cutOff(byte[] bytes, int at, int to) {
        return (bytes[at] & 0xFF) >= 0xC2 && continues(bytes, at + 1, to);
    }

    private static boolean continues(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String detected(byte[] bytes, int from, int to) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, from, to - from);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null || name.equals("WINDOWS-1252") || name.startsWith("ISO-8859-1") || name.startsWith("UTF")
                ? null
                : name;
    }
}
