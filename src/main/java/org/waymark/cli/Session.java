package org.waymark.cli;

import java.nio.file.Path;
import java.time.Clock;

/**
 * What a command is run in: never the process's own streams, folder or clock unless {@link Main} hands them in.
 *
 * @param folder against which relative paths are read
 * @param files what this run reads and writes, so that nothing is written over what is read
 */
record Session(Console console, Path folder, Clock clock, FilesInUse files) {

    Session(Console console, Path folder, Clock clock) {
        this(console, folder, clock, new FilesInUse());
    }
}
