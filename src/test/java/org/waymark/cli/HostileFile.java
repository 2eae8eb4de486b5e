package org.waymark.cli;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that was written to cause harm.
 *
 * @param name the file name
 * @param code the code of a finding that the file must get
 * @param content writes the bytes of the file
 */
record HostileFile(String name, String code, Content content) {

    /** Writes the bytes of a file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    @Override
    public String toString() {
        return name;
    }
}
