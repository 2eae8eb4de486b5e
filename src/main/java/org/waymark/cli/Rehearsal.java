package org.waymark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * Runs every command once over a tiny return, for the build: a JVM that watches writes the classes it has loaded into
 * the archive that makes later starts quick. What the commands say is thrown away.
 */
final class Rehearsal {

    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);

    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("waymark");
        try {
            for (List<String> command : COMMANDS) {
                Console console = Console.of(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        Map.of());
                Cli.run(command.toArray(String[]::new), console, folder, DAY);
            }
        } finally {
            Files.delete(folder);
        }
    }

    private static final List<List<String>> COMMANDS =
            List.of(List.of("--help"), List.of("--version"), List.of("rules"), List.of("rules", "--help"));
}
