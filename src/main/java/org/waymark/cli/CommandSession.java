package org.waymark.cli;

import java.nio.file.Path;
import java.time.Clock;

/**
 * The surroundings of a command: streams, folder and clock. Only {@link Main} passes those of the process.
 *
 * @param console the streams, the environment and the terminal
 * @param folder relative paths are resolved against it
 * @param clock gives today's date
 * @param files the files that this run reads and writes, so that no output replaces an input
 * @param notes what the run prints on the error stream when it ends
 */
record CommandSession(Console console, Path folder, Clock clock, FilesInUse files, RunNotes notes) {

    CommandSession(Console console, Path folder, Clock clock) {
        this(console, folder, clock, new FilesInUse(), new RunNotes());
    }
}
