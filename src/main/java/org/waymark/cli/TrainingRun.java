package org.waymark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * Runs a list of commands in one process, for the build: the JVM records the classes that they load in the archive that
 * makes later starts fast. This class is in the jar because a JVM refuses an archive that was recorded with any other
 * class path than the one it is started with.
 */
final class TrainingRun {

    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);

    private TrainingRun() {}

    /**
     * Runs the commands and discards their output.
     *
     * @param args a file with one command a line, and the folder to run them in
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        for (String command : Files.readAllLines(Path.of(args[0]))) {
            Console console = Console.of(
                    InputStream.nullInputStream(),
                    OutputStream.nullOutputStream(),
                    OutputStream.nullOutputStream(),
                    Map.of());
            Cli.run(command.split(" ", -1), console, folder, DAY);
        }
    }
}
