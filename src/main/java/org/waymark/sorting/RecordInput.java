package org.waymark.sorting;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one block that a {@link RecordOutput} wrote, through a buffer of 4 KiB that grows for longer texts. Used by one
 * thread.
 */
public final class RecordInput {

    private static final int BUFFER = 1 << 12;

    private final TemporaryStorage storage;
    private final List<String> remembered = new ArrayList<>();
    private long place;
    private long left;
    private byte[] bytes = new byte[BUFFER];
    private int at;
    private int end;

    RecordInput(TemporaryStorage storage, long place, long length) {
        this.storage = storage;
        this.place = place;
        this.left = length;
    }

    /** Reads a number that {@link RecordOutput#writeInt} wrote. */
    public int readInt() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = readByte();
            number |= (next & 0x7F) << shift;
            if ((next & 0x80) == 0) {
                return number;
            }
        }
    }

    /** Reads a text; null if null was written. */
    public @Nullable String readText() {
        int kind = readInt();
        if (kind == RecordOutput.NULL) {
            return null;
        }
        if (kind >= RecordOutput.REFERENCES) {
            return remembered.get(kind - RecordOutput.REFERENCES);
        }
        boolean isNew = kind > RecordOutput.REMEMBERED;
        String text = readCharacters(isNew ? kind - RecordOutput.REMEMBERED : kind);
        if (isNew) {
            remembered.add(text);
        }
        return text;
    }

    /** Reads a text that was never null when it was written. */
    public String readRequiredText() {
        String text = readText();
        if (text == null) {
            throw new IllegalStateException("the stored record has null where it needs a text");
        }
        return text;
    }

    private String readCharacters(int width) {
        int length = readInt() * width;
        require(length);
        String text = width == RecordOutput.UTF_16
                ? ByteBuffer.wrap(bytes, at, length).asCharBuffer().toString()
                : new String(bytes, at, length, StandardCharsets.ISO_8859_1);
        at += length;
        return text;
    }

    private int readByte() {
        if (at == end) {
            require(1);
        }
        return bytes[at++];
    }

    /** Fills the buffer until it has at least this many bytes. */
    private void require(int length) {
        int ready = end - at;
        if (ready >= length) {
            return;
        }
        byte[] wider = length > bytes.length ? new byte[length] : bytes;
        System.arraycopy(bytes, at, wider, 0, ready);
        int more = (int) Math.min(left, wider.length - ready);
        storage.read(place, wider, ready, more);
        bytes = wider;
        at = 0;
        end = ready + more;
        place += more;
        left -= more;
    }
}
