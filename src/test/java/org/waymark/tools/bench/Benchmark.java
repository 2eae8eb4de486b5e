package org.waymark.tools.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs every case of docs/performance.md and prints its table. */
final class Benchmark {

    private static final String HEAD = """
            | case | budget | median | least to most | processor time | peak memory | floor | times the floor |
            |---|---|---|---|---|---|---|---|
            """;

    private static final String BESIDE_HEAD = """

            | beside a clean file | clean | every row fails | times | clean, processor | fails, processor | times | peak memory |
            |---|---|---|---|---|---|---|---|
            """;

    private static final String PEER_HEAD = """

            | beside DuckDB, two threads | waymark | DuckDB | times | waymark, processor | DuckDB, processor | times |
            |---|---|---|---|---|---|---|
            """;

    private static final List<String> VALIDATE = List.of("validate", "--fail-on", "advisory");

    private final Path waymark;
    private final String classPath;

    private Benchmark(Path waymark, String classPath) {
        this.waymark = waymark;
        this.classPath = classPath;
    }

    /**
     * One line of the table.
     *
     * @param runs how many of waymark, and as many of the floor
     * @param budget from the design, as text; empty where it sets none
     * @param options for the Java of both
     * @param words the arguments of waymark
     * @param input what it and the floor read; null for nothing
     */
    private record BenchmarkCase(
            String name,
            int runs,
            String budget,
            String options,
            List<String> words,
            @Nullable Supplier<Path> input) {}

    /**
     * One line of the second table: the same command over a clean file and over one in which every row fails.
     *
     * @param runs how many of each, in turn
     */
    private record ComparedCommand(String name, int runs, String format, int rows) {}

    /** Arguments: Maven's target folder and, to run some cases only, a part of their names. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path target = Path.of(args[0]);
        String only = args.length > 1 ? args[1] : "";
        makeArchive(target.resolve("waymark/lib"));
        Benchmark bench = new Benchmark(target.resolve("waymark/bin/waymark"), System.getProperty("java.class.path"));
        BenchmarkReturns files = new BenchmarkReturns(target.resolve("bench"));
        StringBuilder table = new StringBuilder();
        print(HEAD, table);
        for (BenchmarkCase each : cases(files)) {
            if (each.name().contains(only)) {
                print(bench.line(each), table);
            }
        }
        print(BESIDE_HEAD, table);
        for (ComparedCommand each : besides()) {
            if (each.name().contains(only)) {
                print(bench.line(each, files), table);
            }
        }
        print(PEER_HEAD, table);
        for (int rows : new int[] {200_000, 1_000_000}) {
            String name = String.format(Locale.ROOT, "`validate`, .csv of %,d rows, and the schema in SQL", rows);
            if (name.contains(only)) {
                print(bench.peerLine(name, files.csv(rows)), table);
            }
        }
        Files.createDirectories(target.resolve("bench"));
        Files.writeString(target.resolve("bench/results.md"), table);
    }

    /** Makes the archive of classes before the first run, which would otherwise make one beside the measured runs. */
    private static void makeArchive(Path lib) throws IOException, InterruptedException {
        int feature = Runtime.version().feature();
        Path archive = lib.resolve("waymark-" + feature + (feature >= 25 ? ".aot" : ".jsa"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        lib.resolve("make-archive").toString(), java.toString(), "" + feature, archive.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("No archive of classes was made in " + lib + ".");
        }
    }

    private static void print(String lines, StringBuilder table) {
        System.out.print(lines);
        table.append(lines);
    }

    private static List<BenchmarkCase> cases(BenchmarkReturns files) {
        List<String> report = List.of("report");
        List<String> pack = List.of(
                "pack",
                "--replace",
                "--fail-on",
                "never",
                "-o",
                files.fresh("pack").toString());
        List<String> template = List.of(
                "template",
                "--period",
                MilestoneGenerator.PERIOD.toString(),
                "--replace",
                "-o",
                files.fresh("templates").toString());
        return List.of(
                new BenchmarkCase("`--help`", 15, "5 x floor", "", List.of("--help"), null),
                new BenchmarkCase("`--version`", 15, "", "", List.of("--version"), null),
                new BenchmarkCase("`explain WM-C03`", 15, "", "", List.of("explain", "WM-C03"), null),
                new BenchmarkCase("`validate`, one .xlsx of 50 rows", 11, "0.5 s", "", VALIDATE, files::single),
                new BenchmarkCase("`validate`, one .csv of 50 rows", 11, "0.5 s", "", VALIDATE, () -> files.csv(50)),
                new BenchmarkCase("`validate`, 44 .xlsx of 50 rows", 7, "1.5 s", "", VALIDATE, files::collection),
                new BenchmarkCase("`report`, 44 .xlsx of 50 rows", 7, "", "", report, files::collection),
                new BenchmarkCase("`status`, 44 .xlsx of 50 rows", 7, "", "", List.of("status"), files::collection),
                new BenchmarkCase("`pack`, 44 .xlsx of 50 rows", 5, "5 s", "", pack, files::collection),
                new BenchmarkCase("`template`, 44 workbooks", 5, "", "", template, null),
                new BenchmarkCase(
                        "`report`, 44 x 50 rows x 12 months, as JSON",
                        5,
                        "",
                        "",
                        List.of("report", "--format", "json"),
                        files::year),
                new BenchmarkCase("`pack -Xmx1g`, 44 x 50 rows x 12 months", 5, "8 s", "-Xmx1g", pack, files::year),
                new BenchmarkCase(
                        "`forecast`, 44 x 50 rows x 36 months in .csv",
                        5,
                        "3 s",
                        "",
                        List.of("forecast"),
                        () -> files.monthsOfCsv(36)),
                new BenchmarkCase("`validate`, .csv of 200,000 rows", 3, "", "", VALIDATE, () -> files.csv(200_000)),
                new BenchmarkCase(
                        "`validate`, .xlsx of 200,000 rows", 3, "6 s", "", VALIDATE, () -> files.workbook(200_000)),
                new BenchmarkCase(
                        "`validate -Xmx1g`, .csv of 1,000,000 rows",
                        3,
                        "12 s",
                        "-Xmx1g",
                        VALIDATE,
                        () -> files.csv(1_000_000)),
                new BenchmarkCase(
                        "`report -Xmx1g`, 7,000 footprints x 50 rows in .csv",
                        1,
                        "",
                        "-Xmx1g",
                        report,
                        () -> files.programme(7_000, 1)),
                new BenchmarkCase(
                        "`pack -Xmx1g`, 500 footprints x 50 rows x 12 months in .csv",
                        1,
                        "",
                        "-Xmx1g",
                        pack,
                        () -> files.programme(500, 12)));
    }

    /** Where findings are many, JSON and CSV are gigabytes, so these have fewer rows. */
    private static List<ComparedCommand> besides() {
        return List.of(
                new ComparedCommand("text, nine findings in each of 1,000,000 rows", 3, "text", 1_000_000),
                new ComparedCommand("csv, nine findings in each of 200,000 rows", 3, "csv", 200_000),
                new ComparedCommand("json, nine findings in each of 200,000 rows", 3, "json", 200_000));
    }

    private String line(ComparedCommand of, BenchmarkReturns files) throws IOException, InterruptedException {
        List<String> words = List.of("validate", "--fail-on", "never", "--format", of.format());
        List<TimedRuns> runs = TimedRuns.inTurn(
                of.runs(),
                List.of(
                        command(words, List.of(files.csv(of.rows()).toString())),
                        command(words, List.of(files.faulty(of.rows()).toString()))),
                "-Xmx1g");
        TimedRuns clean = runs.get(0);
        TimedRuns fails = runs.get(1);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f s | %.2f s | %.2f | %.2f s | %.2f s | %.2f | %d MB |%n",
                of.name(),
                clean.median(),
                fails.median(),
                fails.median() / clean.median(),
                clean.processorSeconds(),
                fails.processorSeconds(),
                fails.processorSeconds() / clean.processorSeconds(),
                fails.megabytes());
    }

    /** The same file checked by waymark and, with the checks of the schema as SQL, by DuckDB. */
    private String peerLine(String name, Path file) throws IOException, InterruptedException {
        List<TimedRuns> runs = TimedRuns.inTurn(
                3,
                List.of(
                        command(VALIDATE, List.of(file.toString())),
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                classPath,
                                DuckDbChecks.class.getName(),
                                "2",
                                file.toString())),
                "");
        TimedRuns waymark = runs.get(0);
        TimedRuns peer = runs.get(1);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f s | %.2f s | %.2f | %.2f s | %.2f s | %.2f |%n",
                name,
                waymark.median(),
                peer.median(),
                waymark.median() / peer.median(),
                waymark.processorSeconds(),
                peer.processorSeconds(),
                waymark.processorSeconds() / peer.processorSeconds());
    }

    private String line(BenchmarkCase of) throws IOException, InterruptedException {
        List<String> input =
                of.input() == null ? List.of() : List.of(of.input().get().toString());
        TimedRuns floor = TimedRuns.of(of.runs(), floor(of.options(), input), "");
        TimedRuns waymark = TimedRuns.of(of.runs(), command(of.words(), input), of.options());
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f s | %.2f to %.2f s | %.2f s | %d MB | %.2f s | %.1f |%n",
                of.name(),
                of.budget(),
                waymark.median(),
                waymark.seconds().get(0),
                waymark.seconds().get(waymark.seconds().size() - 1),
                waymark.processorSeconds(),
                waymark.megabytes(),
                floor.median(),
                waymark.median() / floor.median());
    }

    private List<String> command(List<String> words, List<String> input) {
        return Stream.of(List.of(waymark.toString()), words, input)
                .flatMap(List::stream)
                .toList();
    }

    /** The same Java and garbage collector as the launcher uses. */
    private List<String> floor(String options, List<String> input) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:-UsePerfData"));
        if (!options.isEmpty()) {
            command.add(options);
        }
        command.addAll(List.of("-cp", classPath, MinimalReader.class.getName()));
        command.addAll(input);
        return command;
    }
}
