package org.waymark.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fuzzes every target in turn with Jazzer, and prints a table of executions and faults. Inputs that end in a fault are in
 * {@code fuzz/TARGET/faults} below Maven's target folder.
 */
final class FuzzCampaign {

    private static final Pattern EXECUTIONS = Pattern.compile("stat::number_of_executed_units: (\\d+)");
    private static final Pattern COVERED = Pattern.compile("cov: (\\d+)");

    private final Path folder;
    private final int seconds;
    private final PrintStream out;

    private FuzzCampaign(Path folder, int seconds, PrintStream out) {
        this.folder = folder;
        this.seconds = seconds;
        this.out = out;
    }

    /** Arguments: Maven's target folder, the minutes for all targets together, and the id of one target or nothing. */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String only = args.length > 2 ? args[2] : "";
        List<FuzzTarget> targets = only.isEmpty() ? List.of(FuzzTarget.values()) : List.of(FuzzTarget.named(only));
        int seconds = Math.max(1, Integer.parseInt(args[1]) * 60 / targets.size());
        FuzzCampaign campaign = new FuzzCampaign(Path.of(args[0]).resolve("fuzz"), seconds, out);
        out.println("| target | seconds | executions | branches covered | faults |\n|---|---|---|---|---|");
        int faults = 0;
        for (FuzzTarget target : targets) {
            faults += campaign.fuzz(target);
        }
        if (faults > 0) {
            throw new IllegalStateException(faults + " inputs end in a fault; see " + campaign.folder);
        }
    }

    private int fuzz(FuzzTarget target) throws IOException, InterruptedException {
        Path own = folder.resolve(target.id());
        Path faults = Files.createDirectories(own.resolve("faults"));
        Path corpus = Files.createDirectories(own.resolve("corpus"));
        Path seeds = Files.createDirectories(own.resolve("seeds"));
        Path work = own.resolve("work");
        FuzzTarget.prepare(work);
        for (Map.Entry<String, byte[]> seed : new FuzzSeeds(work).of(target).entrySet()) {
            Files.write(seeds.resolve(seed.getKey()), seed.getValue());
        }
        Path log = own.resolve("log.txt");
        new ProcessBuilder(command(target, work, corpus, seeds, faults))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        String said = Files.readString(log, StandardCharsets.ISO_8859_1);
        int found = count(faults);
        out.println("| " + target.id() + " | " + seconds + " | " + last(EXECUTIONS, said) + " | " + last(COVERED, said)
                + " | " + found + " |");
        return found;
    }

    private List<String> command(FuzzTarget target, Path work, Path corpus, Path seeds, Path faults) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(
                "-Xmx512m", "-Xss1m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-OmitStackTraceInFastThrow"));
        words.add("-D" + JazzerEntry.TARGET + "=" + target.id());
        words.add("-D" + JazzerEntry.FOLDER + "=" + work);
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer"));
        words.add("--target_class=" + JazzerEntry.class.getName());
        words.add("--instrumentation_includes=org.waymark.**:org.apache.commons.csv.**");
        // Jazzer takes every pattern that is not valid for an attack; schemas may have patterns, which run within a
        // budget.
        words.add("--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexInjection");
        words.add("--keep_going=20");
        words.add("--reproducer_path=" + faults);
        words.addAll(List.of("-max_total_time=" + seconds, "-timeout=60", "-report_slow_units=60"));
        words.addAll(List.of("-rss_limit_mb=2048", "-max_len=65536"));
        words.addAll(List.of("-print_final_stats=1", "-artifact_prefix=" + faults + "/"));
        words.addAll(List.of(corpus.toString(), seeds.toString()));
        return words;
    }

    private static int count(Path faults) throws IOException {
        try (Stream<Path> files = Files.list(faults)) {
            return (int)
                    files.filter(file -> !file.toString().endsWith(".java")).count();
        }
    }

    private static String last(Pattern pattern, String log) {
        return pattern.matcher(log)
                .results()
                .reduce((one, other) -> other)
                .map((MatchResult match) -> match.group(1))
                .orElse("none");
    }
}
