package org.waymark.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the commands of the training run, which records the archive of classes, and the tiny returns they read. */
public final class TrainingFiles {

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
            "template --period 2026-11 --previous september.csv -o sent",
            "status .",
            "status . --format csv",
            "rules",
            "explain WM-C01",
            "schema",
            "validate --formt json",
            "pack october.csv --previous september.csv -o pack",
            "schema check ../visits.json",
            "validate ../visits.csv --schema ../visits.json");

    /** A schema that needs the expression engine. */
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

    private TrainingFiles() {}

    /** @param args a new folder; {@code commands} in it lists the commands, to be run in its folder {@code returns} */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        TinyReturn.writeInto(Files.createDirectory(folder.resolve("returns")));
        Files.writeString(folder.resolve("visits.json"), VISITS);
        Files.writeString(folder.resolve("visits.csv"), "visit,partner,people\nV1,Museum of Leeds,25\nV2,,many\n");
        Files.write(folder.resolve("commands"), COMMANDS);
    }
}
