package org.waymark.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.Settings;
import org.waymark.Waymark;
import org.waymark.check.PersonalDataUse;
import org.waymark.cli.Cli;
import org.waymark.cli.Console;
import org.waymark.findings.Baseline;
import org.waymark.fix.ReturnFixer;
import org.waymark.intake.InputException;
import org.waymark.intake.InputFile;
import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSource;
import org.waymark.programme.SettingsException;
import org.waymark.schema.SchemaException;
import org.waymark.schema.SchemaReader;
import org.waymark.tools.TinyReturn;

/**
 * Something that waymark reads. A return that a stranger wrote must end in findings, and settings that a stranger wrote in a
 * sentence about them; any other exception is a fault of waymark.
 */
enum FuzzTarget {
    /** Excel workbooks in XML. */
    WORKBOOK("in.xlsx", FuzzTarget::check),
    /** Binary Excel workbooks. */
    OLD_WORKBOOK("in.xls", FuzzTarget::check),
    /** OpenDocument spreadsheets. */
    SPREADSHEET("in.ods", FuzzTarget::check),
    /** Delimited text in every encoding. */
    DELIMITED("in.csv", FuzzTarget::check),
    /** Table schemas. */
    SCHEMA("schema.json", (folder, file) -> SchemaReader.read("schema.json", Files.readAllBytes(file))),
    /** Settings of a programme. */
    PROGRAMME("settings.yaml", (folder, file) -> ProgrammeSource.read(file, "settings.yaml")),
    /** Baselines of known findings. */
    BASELINE(
            "known.json",
            (folder, file) -> Baseline.read(
                    "known.json", new StringReader(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)))),
    /** Marked copies, and the pages of senders. */
    ANNOTATE("in.xlsx", (folder, file) -> command(folder, "validate in.xlsx --annotate back --html back")),
    /** Corrected copies. */
    FIX(
            "in.xlsx",
            (folder, file) -> new ReturnFixer(BuiltIn.PROGRAMME, true, PersonalDataUse.MASKED)
                    .fix(new InputFile("in.xlsx", file, null)));

    /** The exit code of a fault of waymark itself. */
    private static final int FAULT = 3;

    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private final String file;
    private final Action action;

    FuzzTarget(String file, Action action) {
        this.file = file;
        this.action = action;
    }

    /** The built-in programme, which is read once for all inputs. */
    private static final class BuiltIn {
        static final Programme PROGRAMME = ProgrammeSource.builtIn();
        static final Waymark WAYMARK =
                Waymark.with(new Settings(PROGRAMME, null, LocalDate.of(2026, 11, 23), List.of(), 1));
    }

    /** Reads a file in a prepared folder. */
    @FunctionalInterface
    private interface Action {
        void read(Path folder, Path file) throws IOException;
    }

    /** The name of the target in options and folders. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The target with this id. */
    static FuzzTarget named(String id) {
        for (FuzzTarget target : values()) {
            if (target.id().equals(id)) {
                return target;
            }
        }
        throw new IllegalArgumentException("no target is called \"" + id + "\"");
    }

    /** Writes the files that every run of the target reads beside its input. */
    static void prepare(Path folder) throws IOException {
        Files.createDirectories(folder);
        TinyReturn.writeInto(folder);
    }

    /**
     * Reads an input in a prepared folder. A fault of waymark is an exception.
     *
     * @return false if the settings in the input are refused, or it is passed over as something other than a return
     */
    boolean run(Path folder, byte[] input) throws IOException {
        Path path = folder.resolve(file);
        Files.write(path, PartContainer.packed(input));
        try {
            action.read(folder, path);
            return true;
        } catch (SettingsException | SchemaException | InputException e) {
            return false;
        }
    }

    private static void check(Path folder, Path file) {
        BuiltIn.WAYMARK.check(List.of(file.toString()), false);
    }

    private static void command(Path folder, String words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Console.of(new ByteArrayInputStream(new byte[0]), out, err, Map.of());
        int exit = Cli.run(words.split(" "), console, folder, NOVEMBER);
        if (exit < 0 || exit >= FAULT) {
            throw new IllegalStateException(
                    words + " ended with " + exit + ": " + err.toString(StandardCharsets.UTF_8));
        }
    }
}
