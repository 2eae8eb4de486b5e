package org.waymark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs every command once over tiny returns, for the build: a JVM that watches writes the classes it has loaded into
 * the archive that makes later starts quick. What the commands say is thrown away.
 */
final class Rehearsal {

    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);

    private static final List<String> COMMANDS = List.of(
            "--help",
            "--version",
            "validate --help",
            "validate october.xlsx",
            "validate .",
            "validate . --format concise --period 2026-10 --whole-set",
            "validate october.csv --format json -o findings.json",
            "validate october.csv --format github --report sarif=found.sarif --report junit=found.xml",
            "validate october.csv --format gitlab --report html=found.html --write-baseline known.json",
            "report .",
            "report . --color always",
            "report . --format markdown",
            "report . --format html -o report.html",
            "report . --format json",
            "report . --format csv",
            "compare .",
            "template --period 2026-11 --from september.csv --out sent",
            "status .",
            "status . --format csv",
            "rules",
            "explain WM-C01",
            "schema",
            "validate --formt json",
            "pack october.csv --previous september.csv --out pack");

    /** A schema that needs the engine of expressions. */
    private static final String VISITS = """
            {"name": "visits", "fields": [
             {"name": "visit", "type": "string"},
             {"name": "partner", "type": "string"},
             {"name": "people", "type": "integer"}],
            "rules": [
             {"code": "V-01", "kind": "expression", "fieldPath": ".partner",
              "rule": "!has(self.partner) || self.people <= 20 || self.partner.lowerAscii().contains('of')"},
             {"code": "V-02", "kind": "expression", "when": {"visit": {"blank": false}},
              "rule": "size(self.visit) > 1 && self.people + 1 > 2"}]}
            """;

    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("waymark");
        try {
            TinyReturn.writeInto(folder);
            COMMANDS.forEach(command -> run(command, folder));
            Files.writeString(folder.resolve("visits.json"), VISITS);
            Files.writeString(folder.resolve("visits.csv"), "visit,partner,people\nV1,Museum of Leeds,25\nV2,,many\n");
            run("schema check visits.json", folder);
            run("validate visits.csv --schema visits.json", folder);
        } finally {
            remove(folder);
        }
    }

    private static void run(String command, Path folder) {
        Console console = Console.of(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Map.of());
        Cli.run(command.split(" ", -1), console, folder, DAY);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
