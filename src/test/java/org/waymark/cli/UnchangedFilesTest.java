package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.schema.SchemaSource;

/** Files among the returns that waymark gave out or that are for another month: what counts, and what is only listed. */
class UnchangedFilesTest {

    private static final String NOT_FILLED_IN = ": a template that has not been filled in\n";
    private static final String NOT_CORRECTED = ": a copy with check results that has not been corrected\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void aProgrammeWithTemplatesForNovember() throws IOException {
        Files.writeString(folder.resolve("waymark.yaml"), """
                programme: Leading change
                footprints: footprints.csv
                """);
        Files.writeString(folder.resolve("footprints.csv"), "code,name\nF01,Northgate\nF02,Southgate\n");
        NorthgateReturn.write(folder, Map.of("M-1", Map.of("percent_complete", "0.45x")));
        run("template", "--period", "2026-11", "--previous", "returns", "-o", "sent");
        run("template", "--period", "2026-11", "--previous", "returns", "-o", "sent-csv", "--format", "csv");
        Files.createDirectories(folder.resolve("returns/2026-11"));
    }

    @Test
    void templatesThatWereNotFilledInAreListedAndNotRead() throws IOException {
        Files.delete(folder.resolve("returns/F01_2026-10.csv"));
        copy("sent/F01_2026-11.xlsx", "returns/2026-11/F01_2026-11.xlsx");
        copy("sent-csv/F02_2026-11.csv", "returns/2026-11/renamed.csv");

        CommandRun validated = run("validate", "returns", "--period", "2026-11", "--whole-set");

        assertThat(validated.exit()).isZero();
        assertThat(validated.out())
                .contains(
                        "0 files, 0 rows: ",
                        "2 files are not counted:\n  returns/2026-11/F01_2026-11.xlsx" + NOT_FILLED_IN,
                        "  returns/2026-11/renamed.csv" + NOT_FILLED_IN);
        assertThat(run("status", "returns", "--period", "2026-11", "--format", "csv")
                        .out())
                .contains("may be theirs: F01_2026-11.xlsx, which is a template");
    }

    @Test
    void templateIsAReturnOnceOneCellWasFilledIn() throws IOException {
        try (TemplateFiller template =
                new TemplateFiller(folder.resolve("sent/F01_2026-11.xlsx"), SchemaSource.builtIn())) {
            TemplateFiller.put(template.cell(1, "Narrative"), "We met.");
            template.saveAs(folder.resolve("returns/2026-11/F01_2026-11.xlsx"));
        }
        String text = Files.readString(folder.resolve("sent-csv/F01_2026-11.csv"));
        Files.writeString(folder.resolve("returns/2026-11/second.csv"), text.replaceFirst("M-2,", "M-2b,"));

        CommandRun validated = run("validate", "returns", "--period", "2026-11", "--all-submissions");

        assertThat(validated.out())
                .contains("2 returns of 1 footprint, 2 files")
                .doesNotContain("not counted");
    }

    @Test
    void markedCopyIsListedUntilItIsCorrected() throws IOException {
        run("validate", "returns", "--annotate", "back");
        copy("back/F01_2026-10.xlsx", "returns/copy.xlsx");

        assertThat(run("validate", "returns").out())
                .contains(
                        "1 return of 1 footprint, 1 file",
                        "1 file is not counted:\n  returns/copy.xlsx" + NOT_CORRECTED);

        Files.delete(folder.resolve("returns/F01_2026-10.csv"));
        try (XSSFWorkbook copy = new XSSFWorkbook(Files.newInputStream(folder.resolve("back/F01_2026-10.xlsx")))) {
            Sheet sheet = copy.getSheet("Return");
            for (Cell header : sheet.getRow(0)) {
                if (header.getStringCellValue().equals("Percent complete")) {
                    sheet.getRow(1).getCell(header.getColumnIndex()).setCellValue("45");
                }
            }
            try (OutputStream out = Files.newOutputStream(folder.resolve("returns/copy.xlsx"))) {
                copy.write(out);
            }
        }
        assertThat(run("validate", "returns").out())
                .contains("1 return of 1 footprint, 1 file")
                .doesNotContain("0.45x", "not counted");
    }

    @Test
    void renamingAMarkedCopyIsACorrectionWhenTheNameDeclaresTheReturn() throws IOException {
        String text = Files.readString(folder.resolve("returns/F01_2026-10.csv"));
        Files.delete(folder.resolve("returns/F01_2026-10.csv"));
        Files.writeString(folder.resolve("returns/mine.csv"), text.replace("F01,2026-10,", ",2026-10,"));
        run("validate", "returns", "--annotate", "back");
        Files.delete(folder.resolve("returns/mine.csv"));
        copy("back/mine.xlsx", "returns/mine.xlsx");
        copy("back/mine.xlsx", "returns/F01_2026-10.xlsx");

        assertThat(run("validate", "returns").out())
                .contains(
                        "1 return of 1 footprint, 1 file",
                        "1 file is not counted:\n  returns/mine.xlsx" + NOT_CORRECTED);
    }

    @Test
    void returnOfAnEarlierMonthInTheFolderOfTheMonthIsListed() throws IOException {
        copy("returns/F01_2026-10.csv", "returns/2026-11/again.csv");
        String listed = "returns/2026-11/again.csv: read as the return for October 2026";

        String southgate =
                Files.readString(folder.resolve("returns/F01_2026-10.csv")).replace("F01,2026-10,", "F02,2026-11,");
        Files.writeString(folder.resolve("returns/2026-11/F02.csv"), southgate);

        assertThat(run("validate", "returns", "--period", "2026-11").out())
                .contains("1 return of 1 footprint, 1 file", "1 file is not counted:\n  " + listed);
        assertThat(run("status", "returns", "--period", "2026-11", "--format", "csv")
                        .out())
                .contains(
                        "Read as the return for October 2026.",
                        "may be theirs: again.csv, which is read as the return for October 2026.");
    }

    @Test
    void returnOfALaterMonthInTheFolderOfTheMonthIsListed() throws IOException {
        String southgate =
                Files.readString(folder.resolve("returns/F01_2026-10.csv")).replace("F01,2026-10,", "F02,2026-11,");
        Files.createDirectories(folder.resolve("returns/2026-10"));
        Files.writeString(folder.resolve("returns/2026-10/F02_2026-11.csv"), southgate);

        assertThat(run("validate", "returns", "--period", "2026-10").out())
                .contains("returns/2026-10/F02_2026-11.csv: read as the return for November 2026");
        assertThat(run("status", "returns", "--period", "2026-10", "--format", "csv")
                        .out())
                .contains("may be theirs: F02_2026-11.csv, which is read as the return for November 2026.");
    }

    @Test
    void earlyReturnInThePlaceOfItsOwnMonthNeedsNoCorrection() throws IOException {
        String southgate =
                Files.readString(folder.resolve("returns/F01_2026-10.csv")).replace("F01,2026-10,", "F02,2026-11,");
        Files.writeString(folder.resolve("returns/2026-11/F02.csv"), southgate);

        CommandRun october = run("validate", "returns", "--period", "2026-10");

        assertThat(october.out()).contains("1 return of 1 footprint, 1 file").doesNotContain("F02", "WM-K05");
        Files.move(folder.resolve("returns/2026-11/F02.csv"), folder.resolve("returns/F02.csv"));
        assertThat(run("validate", "returns", "--period", "2026-10").out()).contains("WM-K05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "report"})
    void monthOfTemplatesOnlyNamesThem(String command) throws IOException {
        copy("sent/F01_2026-11.xlsx", "returns/2026-11/F01_2026-11.xlsx");
        copy("sent/F02_2026-11.xlsx", "returns/2026-11/F02_2026-11.xlsx");

        assertThat(run(command, "returns", "--period", "2026-11"))
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "waymark: There is no return for 2026-11; each of returns/2026-11/F01_2026-11.xlsx and"
                                + " returns/2026-11/F02_2026-11.xlsx is a template that has not been filled in; there"
                                + " are returns for 2026-10.\n"));
        assertThat(run("validate", "returns/2026-11").err())
                .startsWith("waymark: Nothing here is a return: each of returns/2026-11/F01_2026-11.xlsx and");
    }

    @Test
    void reportAndCompareNameTheFilesThatDoNotCount() throws IOException {
        copy("sent/F02_2026-11.xlsx", "returns/blank.xlsx");
        Files.writeString(folder.resolve("returns/notes.txt"), "Ring Northgate, they are late.\nThen Southgate.\n");
        String note = "2 files are not counted: returns/blank.xlsx (a template that has not been filled in) and"
                + " returns/notes.txt (a text without milestones).\n";

        assertThat(run("report", "returns").err()).contains(note);
        assertThat(run("compare", "returns/F01_2026-10.csv", "returns").err()).contains(note);
        assertThat(run("report", "returns", "-q").err()).isEmpty();
    }

    @Test
    void returnUnderAMisspeltCodeIsReplacedByTheSameMilestonesUnderTheRightOne() throws IOException {
        Files.writeString(folder.resolve("footprints.csv"), "code,name\nNOR,Northgate\nSOU,Southgate\n");
        NorthgateReturn.write(folder, Map.of());
        String text = dated(Files.readString(folder.resolve("returns/F01_2026-10.csv")));
        Files.delete(folder.resolve("returns/F01_2026-10.csv"));
        Files.writeString(folder.resolve("returns/first.csv"), text.replace("F01,2026-10,", "NRO,2026-10,"));
        Files.writeString(folder.resolve("returns/second.csv"), text.replace("F01,2026-10,", "NOR,2026-10,"));

        CommandRun replaced = run("validate", "returns");

        assertThat(replaced.out()).contains("first.csv", "replaced by", "1 return was replaced by another one");
        assertThat(replaced.exit()).isZero();
        assertThat(run("validate", "returns", "--all-submissions", "--format", "concise")
                        .out())
                .contains("The programme has no footprint \"NRO\"")
                .contains("has the same milestones and counts");
        Files.writeString(
                folder.resolve("returns/first.csv"),
                text.replace("F01,2026-10,M-1", "NRO,2026-10,X-1").replace("F01,", "NRO,"));
        assertThat(run("validate", "returns").exit()).as("another milestone").isEqualTo(1);
    }

    private static String dated(String text) {
        return text.lines()
                .map(line -> line + (line.startsWith("F01") ? ",2026-11-05" : ",Submitted on"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private CommandRun run(String... args) {
        return CommandRun.in(folder, args);
    }

    private void copy(String from, String to) throws IOException {
        Files.copy(folder.resolve(from), folder.resolve(to));
    }
}
