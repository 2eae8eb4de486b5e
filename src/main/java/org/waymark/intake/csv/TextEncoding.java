package org.waymark.intake.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The encodings of delimited text that are accepted. */
enum TextEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_32LE("UTF-32", Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
    UTF_32BE("UTF-32", Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
    UTF_16LE("UTF-16", StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE("UTF-16", StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    WINDOWS_1252("Windows-1252", Charset.forName("windows-1252"));

    private final String words;
    private final Charset charset;

    @SuppressWarnings("ImmutableEnumChecker") // never changed and never exposed
    private final int[] mark;

    TextEncoding(String words, Charset charset, int... mark) {
        this.words = words;
        this.charset = charset;
        this.mark = mark;
    }

    /** The name in messages. */
    String words() {
        return words;
    }

    Charset charset() {
        return charset;
    }

    /** The number of bytes of the byte order mark; 0 for an encoding without one. */
    int markLength() {
        return mark.length;
    }

    /** Whether each ASCII character is one byte of the same value. */
    boolean extendsAscii() {
        return this == UTF_8 || this == WINDOWS_1252;
    }

    /** Returns the encoding whose byte order mark is at the start of these bytes. */
    static Optional<TextEncoding> marked(byte[] bytes, int length) {
        for (TextEncoding encoding : values()) {
            if (encoding.markLength() > 0 && encoding.starts(bytes, length)) {
                return Optional.of(encoding);
            }
        }
        return Optional.empty();
    }

    /**
     * Recognises UTF-16 without a byte order mark by its zero bytes: in text that is mostly Latin, about every second
     * byte is zero, and hardly any others are.
     */
    static Optional<TextEncoding> patterned(byte[] bytes, int length) {
        int pairs = Math.min(length, 8192) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        int many = Math.max(1, pairs * 4 / 10);
        int few = pairs / 20;
        if (second >= many && first <= few) {
            return Optional.of(UTF_16LE);
        }
        return first >= many && second <= few ? Optional.of(UTF_16BE) : Optional.empty();
    }

    private boolean starts(byte[] bytes, int length) {
        if (length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
