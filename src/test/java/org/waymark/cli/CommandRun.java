package org.waymark.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** The exit code and the output of one command. */
record CommandRun(int exit, String out, String err) {

    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    /** Runs a command in a folder, as if typed there, without a terminal. */
    static CommandRun in(Path folder, String... args) {
        return on(Terminal.NONE, Map.of(), folder, "", args);
    }

    /** Runs a command that does not read its working folder. */
    static CommandRun of(String... args) {
        return in(Path.of("/"), args);
    }

    static CommandRun on(
            Terminal terminal, Map<String, String> environment, Path folder, String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        Console console = new Console(in, out, err, environment, terminal);
        int exit = Cli.run(args, console, folder, NOVEMBER);
        return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
