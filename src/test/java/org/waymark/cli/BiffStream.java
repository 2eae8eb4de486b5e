package org.waymark.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;

/** The records of an .xls workbook, byte for byte. */
final class BiffStream {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Starts a stream of the workbook (0x0005) or of a worksheet (0x0010). */
    void begin(int type) {
        record(0x0809, 0, 6, type, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    void end() {
        record(0x000A);
    }

    void record(int id, int... content) {
        bytes.write(id);
        bytes.write(id >> 8);
        bytes.write(content.length);
        bytes.write(content.length >> 8);
        for (int one : content) {
            bytes.write(one);
        }
    }

    InputStream input() {
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
