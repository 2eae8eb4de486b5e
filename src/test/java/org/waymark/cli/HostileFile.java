package org.waymark.cli;

import java.io.IOException;
import java.io.OutputStream;

/**
 * One file that somebody wrote to do harm.
 *
 * @param name of the file
 * @param code of a finding that it must get
 * @param content writes its bytes
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
