package org.waymark.findings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.Settings;
import org.waymark.Waymark;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.check.Findings;
import org.waymark.check.ReturnKey;
import org.waymark.check.Verdict;
import org.waymark.intake.PassedOverFile;
import org.waymark.programme.Footprints;
import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSource;
import org.waymark.schema.Constraints;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;
import org.waymark.schema.Rule;
import org.waymark.schema.Schema;

/** A small verdict that shows every shape a finding can take. */
final class Fixtures {

    static final Code GREEN_WHILE_SLIPPING = Codes.find("WM-R11").orElseThrow();
    static final Code OPEN_NEEDS_FORECAST_DATE = Codes.find("WM-R05").orElseThrow();

    static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private static final String BOOK = "returns/Ash Vale (E54000905) 2026-10.xlsx";
    private static final String CSV = "returns/E54000911_2026-10.csv";

    private Fixtures() {}

    static FindingsPresentation plain(int width) {
        return new FindingsPresentation("0.1.0", programme(), width, false, Severity.ERROR, null);
    }

    static Programme programme() {
        return new Programme(
                "Leadership for Change",
                null,
                new Footprints(List.of()),
                schema(),
                null,
                Map.of("WM-C09", Severity.WARNING),
                Set.of("WM-K06"));
    }

    static Schema schema() {
        List<Field> fields = List.of(
                field("milestone_id", "Milestone ID"),
                field("forecast_date", "Forecast date"),
                field("rag", "RAG"),
                field("narrative", "Narrative"));
        return Schema.of(
                "change-milestones",
                "1.1.0",
                "Change milestones",
                fields,
                List.of(),
                List.of("milestone_id"),
                Set.of(""),
                List.of(
                        new Rule(GREEN_WHILE_SLIPPING, "order", Map.of(), "change-milestones.json line 9"),
                        new Rule(
                                new Code("NE-01", "narrative-too-short", Severity.WARNING),
                                "words",
                                Map.of(),
                                "own.json line 40")));
    }

    static Verdict everyShape() {
        return new Verdict(
                List.of(book(), broken(), csv()),
                Findings.of(List.of(missing())),
                Findings.of(List.of()),
                List.of(
                        new PassedOverFile("returns/Elderbeck.pdf", "a PDF document"),
                        new PassedOverFile("returns/\u001b[31mminutes.msg", "a .msg file")));
    }

    /** The findings of every faulty sample. */
    static Verdict samples() {
        Programme programme = ProgrammeSource.read(Path.of("samples/waymark.yaml"), "samples/waymark.yaml");
        Settings settings = new Settings(programme, null, LocalDate.of(2026, 11, 23), List.of(), 2);
        return Waymark.with(settings).check(List.of("samples/broken"), true);
    }

    /** Two files without a fault. */
    static Verdict clean() {
        return new Verdict(
                List.of(
                        new FileVerdict("a.csv", 12, List.of(), List.of(returned("E54000901", "a.csv", 12, 0, 0))),
                        new FileVerdict("b.csv", 1, List.of(), List.of(returned("E54000902", "b.csv", 1, 0, 0)))),
                List.of());
    }

    /** One file with this many findings of one code, each with a different message. */
    static Verdict crowd(int findings) {
        List<Finding> all = new ArrayList<>();
        for (int row = 2; row < findings + 2; row++) {
            all.add(finding(
                    GREEN_WHILE_SLIPPING,
                    new Address("big.csv", null, row, 17, "rag"),
                    "green",
                    "The milestone is green although it is " + row + " days late."));
        }
        return new Verdict(
                List.of(new FileVerdict(
                        "big.csv", findings, all, List.of(returned("E54000901", "big.csv", findings, 0, findings)))),
                List.of());
    }

    private static FileVerdict book() {
        List<Finding> all = new ArrayList<>();
        for (int row = 4; row <= 9; row++) {
            all.add(blankForecast(row));
        }
        for (int row = 11; row <= 51; row += 2) {
            all.add(blankForecast(row));
        }
        all.add(finding(Codes.NOT_ALLOWED, cell(6, 17, "rag"), "Grean", "\"Grean\" is not a value of RAG.")
                .in("E54000905", OCTOBER, "M-007")
                .titled("Street wardens and nurses share a rota"));
        all.add(finding(GREEN_WHILE_SLIPPING, cell(7, 17, "rag"), "green", "Green while 45 days late."));
        all.add(finding(Codes.STRAY_CHARACTERS, cell(8, 34, "narrative"), "two\nlines\u001b[31m\u202e red ", "Stray."));
        all.add(finding(Codes.STRAY_CHARACTERS, cell(9, 34, "narrative"), "é".repeat(80), "Stray."));
        all.add(finding(Codes.DUPLICATE_MILESTONE, cell(12, 3, "milestone_id"), "M-012", "This ID stands twice.")
                .relatedTo(cell(5, 3, "milestone_id")));
        all.add(finding(
                Codes.EXTENSION_MISMATCH,
                Address.ofFile(BOOK),
                null,
                "The file is named .xlsx but is an .xls workbook."));
        all.add(finding(Codes.HIDDEN_DATA, new Address(BOOK, "Notes", 0, 0, null), null, "The sheet is hidden."));
        all.add(finding(Codes.HIDDEN_DATA, new Address(BOOK, "Milestones", 14, 0, null), null, "The row is hidden."));
        all.add(finding(Codes.HIDDEN_DATA, new Address(BOOK, "Milestones", 15, 0, null), null, "The row is hidden."));
        all.sort(Finding.BY_PLACE);
        return new FileVerdict(BOOK, 48, all, List.of(returned("E54000905", BOOK, 48, 29, 4)));
    }

    private static Finding blankForecast(int row) {
        return finding(
                OPEN_NEEDS_FORECAST_DATE,
                cell(row, 12, "forecast_date"),
                null,
                "The cell is blank, but an open milestone needs its forecast date.");
    }

    private static FileVerdict broken() {
        String name = "returns/broken.xlsx";
        return new FileVerdict(
                name,
                0,
                List.of(Finding.of(
                        Codes.FILE_UNREADABLE,
                        Address.ofFile(name),
                        null,
                        "The workbook breaks off in the middle.",
                        "Open it in Excel, save it again and send it once more.")),
                List.of());
    }

    private static FileVerdict csv() {
        Finding ragged =
                finding(Codes.RAGGED_ROW, new Address(CSV, null, 7, 0, null), null, "The row has 33 values, not 34.");
        Finding date = finding(
                        Codes.DATE_INVALID, new Address(CSV, null, 9, 12, "forecast_date"), "31/02/2026", "Not a day.")
                .in("E54000911", OCTOBER, "M-031");
        return new FileVerdict(CSV, 20, List.of(ragged, date), List.of(returned("E54000911", CSV, 20, 2, 0)));
    }

    private static Finding missing() {
        return finding(Codes.RETURN_MISSING, Address.ofFile(""), null, "Marsh End (E54000907) has sent no return.")
                .in("E54000907", OCTOBER, null);
    }

    private static Address cell(int row, int column, String field) {
        return new Address(BOOK, "Milestones", row, column, field);
    }

    static Finding finding(Code code, Address address, @Nullable String value, String message) {
        String fix = "Put the " + code.slug().replace('-', ' ') + " right and send the return again.";
        return Finding.of(code, address, value, message, fix).in("E54000905", OCTOBER, null);
    }

    private static CheckedReturn returned(String footprint, String file, int rows, int errors, int warnings) {
        return new CheckedReturn(
                new ReturnKey(footprint, OCTOBER),
                true,
                Address.ofFile(file),
                LocalDate.of(2026, 11, 6),
                false,
                rows,
                errors,
                warnings,
                0,
                List.of(),
                0,
                0,
                0);
    }

    private static Field field(String name, String title) {
        return new Field(name, FieldType.STRING, title, "", "", "", List.of(), Constraints.NONE, List.of(), Map.of());
    }
}
