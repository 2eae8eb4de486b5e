package org.waymark.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the hostile files: each alone, and then all of them beside good returns with each command. {@link
 * HostileFilesTest} starts this class as a process with little memory. The exit codes and the codes of the findings are
 * written to a file in the folder.
 */
final class HostileFilesProcess {

    static final String RETURNS = "returns";

    private static final String RESULTS = "results.txt";
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final Pattern CODE = Pattern.compile("WM-[A-Z]\\d\\d");

    private HostileFilesProcess() {}

    /**
     * What one run gave.
     *
     * @param name the file, or the command that read all files
     * @param exit the exit code
     * @param milliseconds the processor time of all threads, which does not depend on what else the machine does
     * @param codes of the findings on standard output
     */
    record Result(String name, int exit, long milliseconds, Set<String> codes) {}

    /** Runs all commands in the folder {@code args[0]}, with the programme's file {@code args[1]}. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<Result> results = new ArrayList<>();
        for (HostileFile file : HostileFileCatalogue.all()) {
            String path = RETURNS + "/" + file.name();
            long start = milliseconds();
            CommandRun run = CommandRun.in(folder, "validate", path, "--format", "csv", "--as-of", "2026-11-23");
            results.add(new Result(file.name(), run.exit(), milliseconds() - start, codes(run.out())));
        }
        for (String command : List.of("validate --annotate", "report --format json -o", "pack -o")) {
            String name = command.substring(0, command.indexOf(' '));
            String options = " " + RETURNS + " --programme " + args[1] + command.substring(name.length()) + " ";
            long start = milliseconds();
            CommandRun run = CommandRun.in(folder, (name + options + output(name)).split(" "));
            results.add(new Result(name, run.exit(), milliseconds() - start, codes(run.out())));
            Files.writeString(folder.resolve(console(name)), run.out() + run.err());
        }
        Files.write(
                folder.resolve(RESULTS),
                results.stream()
                        .map(result -> result.name() + " " + result.exit() + " " + result.milliseconds() + " "
                                + String.join(",", result.codes()))
                        .toList());
    }

    /** The file or folder that a command writes. */
    static String output(String command) {
        return command + "-out";
    }

    /** The file with what a command wrote to standard output and standard error. */
    static String console(String command) {
        return command + ".txt";
    }

    /** Reads the results by name. */
    static Map<String, Result> results(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve(RESULTS)).stream()
                .map(line -> line.split(" ", -1))
                .map(words -> new Result(
                        words[0],
                        Integer.parseInt(words[1]),
                        Long.parseLong(words[2]),
                        Set.of(words[3].split(",", -1))))
                .collect(Collectors.toMap(Result::name, Function.identity()));
    }

    private static long milliseconds() {
        return TimeUnit.NANOSECONDS.toMillis(MACHINE.getProcessCpuTime());
    }

    private static Set<String> codes(String text) {
        Set<String> codes = new TreeSet<>();
        CODE.matcher(text).results().forEach(match -> codes.add(match.group()));
        return codes;
    }
}
