package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.storage.DiskFault;
import org.waymark.storage.FaultyDisk;
import org.waymark.storage.FolderTree;
import org.waymark.tools.TinyReturn;

/**
 * Every output on a disk on which the n-th change fails, for every n: the command ends with a sentence and exit code 2, and
 * what was there before is unchanged, or the output is there as a whole.
 */
@Tag("slow")
class OutputFaultsTest {

    /** Outputs with more changes are tried at the first and last ones, and at as many between. */
    private static final int EDGE = 3;

    private static final List<String> OUTPUTS = List.of(
            "validate in/october.csv -o out.txt",
            "validate in/october.csv -o out.html",
            "validate in/october.csv -o out.json",
            "validate in/october.csv --report csv=out.csv",
            "validate in/october.csv --report sarif=out.sarif",
            "validate in/october.csv --report junit=out.xml",
            "validate in/october.csv --report gitlab=out.json",
            "validate in/october.csv --report github=out.txt",
            "validate in/october.csv --report checks=out.json",
            "validate in/october.csv --write-baseline out.json",
            "validate in/october.csv in/october.xlsx --html back",
            "validate in/october.csv in/october.xlsx --annotate back",
            "validate in/october.csv in/october.xlsx --annotate back --annotate-values",
            "report in -o out.txt",
            "report in -o out.md",
            "report in -o out.html",
            "report in -o out.json",
            "report in -o out.csv",
            "report in -o out.xlsx",
            "report in -o out.docx",
            "status in -o out.html",
            "status in -o out.csv",
            "forecast in -o out.json",
            "compare in/september.csv in/october.csv -o out.html",
            "template --from in --period 2026-11 -o templates",
            "pack in -o pack --period 2026-10",
            "letters in -o letters",
            "fix in/october.csv in/october.xlsx -o fixed",
            "schema --format native -o out.json",
            "init new");

    @TempDir
    private Path folder;

    private static List<String> outputs() {
        return OUTPUTS;
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void everyOutputIsWholeOrAbsent(String command) throws IOException {
        Path place = prepared("whole");
        FaultyDisk sound = FaultyDisk.of(place, DiskFault.NO_SPACE, 0);
        CommandRun clean = run(sound, command);
        assertThat(clean.exit()).as(clean.err()).isIn(0, 1);
        assertThat(sound.changes()).as("changes of the disk").isPositive();
        Map<String, String> whole = content(place);
        for (DiskFault fault : DiskFault.values()) {
            boolean failed = false;
            for (int change : points(sound.changes())) {
                failed |= expectWholeOrAbsent(command, fault, change, whole);
            }
            assertThat(failed).as("the output fails for " + fault).isTrue();
        }
    }

    /** Whether the command failed. */
    private boolean expectWholeOrAbsent(String command, DiskFault fault, int change, Map<String, String> whole)
            throws IOException {
        Path place = prepared("faulty");
        Map<String, String> before = content(place);
        FaultyDisk disk = FaultyDisk.of(place, fault, change);
        CommandRun run = run(disk, command);
        String what = command + ": " + fault + " at change " + change + ": " + run.exit() + " " + run.err();
        if (!disk.failed()) {
            return false;
        }
        Map<String, String> after = content(place);
        if (fault == DiskFault.NO_PERMISSION) {
            // the change that was refused may have been the removal of a hidden file
            after.keySet().removeIf(name -> name.contains(".part") || name.endsWith(".lock"));
        }
        if (after.equals(whole)) {
            assertThat(run.exit()).as(what).isIn(0, 1, 2);
        } else {
            assertThat(after).as(what).isEqualTo(before);
            assertThat(run.exit()).as(what).isEqualTo(2);
        }
        if (run.exit() == 2) {
            assertThat(run.err().lines().filter(line -> line.startsWith("waymark: ")))
                    .as(what)
                    .singleElement()
                    .asString()
                    .endsWith(".")
                    .doesNotContain("Exception", "Internal error");
        }
        return run.exit() == 2;
    }

    private static CommandRun run(FaultyDisk disk, String command) {
        return CommandRun.in(disk.folder(), command.split(" "));
    }

    /** A folder with returns, and with old files in the places of the new ones. */
    private Path prepared(String name) throws IOException {
        Path place = folder.resolve(name);
        FolderTree.remove(place);
        Path in = Files.createDirectories(place.resolve("in"));
        TinyReturn.writeInto(in);
        Files.writeString(in.resolve("footprints.list"), "code,name\nE54000005,Northgate\nE54000006,Southgate\n");
        for (String ending : List.of("txt", "html", "json", "csv", "sarif", "xml", "md", "xlsx", "docx", "pptx")) {
            Files.writeString(place.resolve("out." + ending), "old");
        }
        return place;
    }

    private static Map<String, String> content(Path place) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.toList()) {
                String name = place.relativize(file).toString();
                content.put(
                        name,
                        Files.isDirectory(file)
                                ? "a folder"
                                : Files.size(file) + ":" + Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return content;
    }

    private static List<Integer> points(int changes) {
        TreeSet<Integer> points = new TreeSet<>();
        for (int i = 0; i < EDGE; i++) {
            points.add(Math.min(changes, 1 + i));
            points.add(Math.max(1, changes - i));
            points.add(Math.max(1, changes * i / EDGE));
        }
        return List.copyOf(points);
    }
}
