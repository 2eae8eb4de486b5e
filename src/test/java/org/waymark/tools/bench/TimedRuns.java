package org.waymark.tools.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Several runs of one command, each in its own process.
 *
 * @param seconds the time from start to exit of each run but the first, which warms the disk's cache; ascending
 * @param processorSeconds the median processor time of a run on all cores
 * @param megabytes the largest resident memory of a run; 0 where the system does not report it
 */
record TimedRuns(List<Double> seconds, double processorSeconds, long megabytes) {

    private record TimedRun(double seconds, double processorSeconds, long megabytes) {}

    /** @throws IllegalStateException when a run ends with another code than 0 */
    static TimedRuns of(int runs, List<String> command, String options) throws IOException, InterruptedException {
        return inTurn(runs, List.of(command), options).get(0);
    }

    /** Runs several commands in turn, so that all meet the same conditions. */
    static List<TimedRuns> inTurn(int runs, List<List<String>> commands, String options)
            throws IOException, InterruptedException {
        List<List<TimedRun>> all = new ArrayList<>();
        commands.forEach(command -> all.add(new ArrayList<>()));
        for (int i = 0; i <= runs; i++) {
            for (int which = 0; which < commands.size(); which++) {
                all.get(which).add(once(commands.get(which), options));
            }
        }
        return all.stream().map(TimedRuns::after).toList();
    }

    private static TimedRuns after(List<TimedRun> all) {
        List<TimedRun> warm = all.subList(1, all.size());
        List<Double> seconds = warm.stream().map(TimedRun::seconds).sorted().toList();
        List<Double> processor =
                warm.stream().map(TimedRun::processorSeconds).sorted().toList();
        long peak = all.stream().mapToLong(TimedRun::megabytes).max().orElse(0);
        return new TimedRuns(seconds, processor.get(processor.size() / 2), peak);
    }

    private static TimedRun once(List<String> command, String options) throws IOException, InterruptedException {
        Path out = Files.createTempFile("bench", ".out");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().put("WAYMARK_OPTS", options);
        long start = System.nanoTime();
        Process process = builder.start();
        Duration used = Duration.ZERO;
        long peak = 0;
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            used = process.info().totalCpuDuration().orElse(used);
            peak = Math.max(peak, residentMegabytes(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    command + " ended with " + process.exitValue() + ":\n" + Files.readString(out));
        }
        Files.delete(out);
        return new TimedRun(seconds, used.toNanos() / 1e9, peak);
    }

    /** The middle one of the times; of an even number, the later of the two. */
    double median() {
        return seconds.get(seconds.size() / 2);
    }

    /** The high-water mark that Linux keeps for each process. */
    private static long residentMegabytes(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
                }
            }
        } catch (IOException e) {
            // Not Linux, or the process has just ended: the last measurement is kept.
            return 0;
        }
        return 0;
    }
}
