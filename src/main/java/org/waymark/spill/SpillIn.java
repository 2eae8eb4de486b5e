package org.waymark.spill;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Gives back what a {@link SpillOut} took, a few kilobytes at a time. */
public final class SpillIn {

    private static final int AT_ONCE = 1 << 12;

    private final Spill spill;
    private final Words words;
    private long place;
    private long left;
    private byte[] bytes = new byte[AT_ONCE];
    private int at;
    private int end;

    SpillIn(Spill spill, long place, long length) {
        this.spill = spill;
        this.words = spill.words();
        this.place = place;
        this.left = length;
    }

    public int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = next();
            number |= (next & 0x7F) << shift;
            if ((next & 0x80) == 0) {
                return number;
            }
        }
    }

    /** A text or word, or null where that was written. */
    public @Nullable String text() {
        int kind = number();
        if (kind == SpillOut.NOTHING) {
            return null;
        }
        if (kind >= SpillOut.WORDS) {
            return words.word(kind - SpillOut.WORDS);
        }
        int length = number() * (kind == SpillOut.WIDE ? 2 : 1);
        require(length);
        String text = kind == SpillOut.WIDE
                ? ByteBuffer.wrap(bytes, at, length).asCharBuffer().toString()
                : new String(bytes, at, length, StandardCharsets.ISO_8859_1);
        at += length;
        return text;
    }

    /** A text or word that is not null. */
    public String said() {
        String text = text();
        if (text == null) {
            throw new IllegalStateException("a text was expected where none was written");
        }
        return text;
    }

    private int next() {
        if (at == end) {
            require(1);
        }
        return bytes[at++];
    }

    /** Sees to it that this many bytes from here on are in memory. */
    private void require(int length) {
        int ready = end - at;
        if (ready >= length) {
            return;
        }
        byte[] wider = length > bytes.length ? new byte[length] : bytes;
        System.arraycopy(bytes, at, wider, 0, ready);
        int more = (int) Math.min(left, wider.length - ready);
        spill.read(place, wider, ready, more);
        bytes = wider;
        at = 0;
        end = ready + more;
        place += more;
        left -= more;
    }
}
