package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What waymark made of one hostile file.
 *
 * @param exit the exit code
 * @param codes of its findings
 * @param millis how long it took
 */
record HostileFileResult(String name, int exit, Set<String> codes, long millis) {

    private static final Pattern CODE = Pattern.compile("WM-[A-Z]\\d\\d");

    /** Validates each file of a folder by itself; a process of its own runs this with little memory. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        StringBuilder runs = new StringBuilder();
        for (HostileFile file : HostileFileCatalogue.all()) {
            HostileFileResult run = validate(folder, file.name());
            runs.append("%s %d %d %s%n".formatted(run.name, run.exit, run.millis, String.join(",", run.codes)));
        }
        Files.writeString(Path.of(args[1]), runs);
    }

    static HostileFileResult parse(String line) {
        String[] words = line.split(" ", -1);
        return new HostileFileResult(
                words[0], Integer.parseInt(words[1]), Set.of(words[3].split(",", -1)), Long.parseLong(words[2]));
    }

    private static HostileFileResult validate(Path folder, String name) {
        long start = System.nanoTime();
        CommandRun run = CommandRun.in(folder, "validate", name, "--format", "csv", "--as-of", "2026-11-23");
        Set<String> codes = new TreeSet<>();
        CODE.matcher(run.out()).results().forEach(match -> codes.add(match.group()));
        return new HostileFileResult(name, run.exit(), codes, (System.nanoTime() - start) / 1_000_000);
    }
}
