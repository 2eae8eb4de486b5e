package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.intake.opendocument.RawSpreadsheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Three months of queries, explanations and answers, as a sender and an office act them out. */
class QueriesOverMonthsTest {

    private static final List<String> LIST = List.of("code", "milestone_id", "explanation");
    private static final String WHY = "The bank holiday moved the meeting";

    @TempDir
    private Path folder;

    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<List<String>> explanations = new ArrayList<>();

    @BeforeEach
    void aProgramme() throws IOException {
        Files.writeString(folder.resolve("footprints.csv"), "code,name\nF01,Northgate\n");
        answers();
        for (int i = 1; i <= 6; i++) {
            rows.add(row(i));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "ods"})
    void threeMonths(String as) throws IOException {
        // August: three queries, of which the sender explains one.
        row(0, "2026-08", "forecast_date", "2026-08-15");
        row(1, "2026-08", "forecast_date", "2026-08-16");
        row(2, "2026-08", "rag", "amber");
        row(2, "2026-08", "secondary_dimension", "thinking");
        explain("WM-R08", "M-001", WHY);
        send("2026-08", as);
        assertThat(states("2026-08", as)).isEqualTo("R08 M-001 explained, R08 M-002 open, R17 M-003 open");
        assertThat(exit("2026-08", as, "warning")).isEqualTo(1);
        assertThat(finding("2026-08", as, "M-001").get("explanation").stringValue())
                .isEqualTo(WHY);

        // The office agrees to one, refuses one, and agrees to the third until the end of November.
        answers(
                "code: WM-R08, footprint: F01, milestone: M-001, value: 2026-08-15, decision: agreed, note: confirmed",
                "code: WM-R08, footprint: F01, milestone: M-002, value: 2026-08-16, decision: refused, note: no reason",
                "code: WM-R17, footprint: F01, milestone: M-003, value: thinking, decision: agreed, note: both,"
                        + " expires: 2026-11-30");
        assertThat(states("2026-08", as)).isEqualTo("R08 M-001 agreed, R08 M-002 refused, R17 M-003 agreed");
        assertThat(exit("2026-08", as, "warning")).isEqualTo(1);

        // September: the values are the same, so the answers are carried over; the refused one is corrected.
        explanations.clear();
        row(1, "2026-09", "forecast_date", "2026-12-16");
        send("2026-09", as);
        assertThat(states("2026-09", as)).isEqualTo("R08 M-001 agreed, R17 M-003 agreed");
        assertThat(exit("2026-09", as, "warning")).isZero();
        assertThat(exit("2026-09", as, "advisory")).isZero();

        // October: the first value changes, so its query is open again, and the office is told.
        row(0, "2026-10", "forecast_date", "2026-10-01");
        send("2026-10", as);
        assertThat(states("2026-10", as)).isEqualTo("M06 M-001, R08 M-001 open, R17 M-003 agreed");
        assertThat(exit("2026-10", as, "warning")).isEqualTo(1);

        // In December the answer about the dimensions has expired.
        assertThat(states("2026-10", as, "--as-of", "2026-12-01"))
                .isEqualTo("M06 M-001, M06 M-003, R08 M-001 open, R17 M-003 open");
    }

    /** The same value was sent twice before the office decided; the findings of the month before stay as they were. */
    @Test
    void answerIsNotCarriedBackToAnEarlierMonth() throws IOException {
        row(0, "2026-08", "forecast_date", "2026-08-15");
        send("2026-08", "csv");
        row(0, "2026-09", "forecast_date", "2026-08-15");
        send("2026-09", "csv");
        answers("code: WM-R08, footprint: F01, period: 2026-09, milestone: M-001, value: 2026-08-15, decision: agreed,"
                + " note: confirmed");
        row(0, "2026-10", "forecast_date", "2026-08-15");
        send("2026-10", "csv");

        assertThat(states("2026-08", "csv")).isEqualTo("R08 M-001 open");
        assertThat(states("2026-09", "csv")).isEqualTo("R08 M-001 agreed");
        assertThat(states("2026-10", "csv")).isEqualTo("R08 M-001 agreed");
        assertThat(run("validate", ".", "--format", "concise", "--select", "WM-R08")
                        .out()
                        .lines())
                .filteredOn(line -> line.contains("(agreed)"))
                .hasSize(2);
    }

    /** The office sends a marked copy; its sender answers there and sends it back; next month's copy has what is left. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "ods"})
    void answersOnTheSheetOfAMarkedCopy(String as) throws IOException {
        row(0, "2026-08", "forecast_date", "2026-08-15");
        row(1, "2026-08", "forecast_date", "2026-08-16");
        row(2, "2026-08", "rag", "amber");
        row(2, "2026-08", "secondary_dimension", "thinking");
        explain("WM-R17", "M-003", "It belongs to both");
        send("2026-08", as);
        Path copy = markedCopy("2026-08", as);
        assertThat(rowsOn(copy))
                .containsExactlyInAnyOrder("WM-R08 M-001", "WM-R08 M-002", "WM-R17 M-003 It belongs to both");
        assertThat(run("validate", "back").err()).contains("a copy with check results that has not been corrected");

        answerOn(copy, "M-001", WHY);

        assertThat(states("2026-08", "xlsx")).isEqualTo("R08 M-001 explained, R08 M-002 open, R17 M-003 explained");
        assertThat(findings("2026-08", "xlsx")).noneMatch(each -> code(each).startsWith("WM-Q"));
        assertThat(exit("2026-08", "xlsx", "warning")).isEqualTo(1);

        answers(
                "code: WM-R08, footprint: F01, milestone: M-001, value: 2026-08-15, decision: agreed, note: confirmed",
                "code: WM-R08, footprint: F01, milestone: M-002, value: 2026-08-16, decision: refused, note: no reason");
        Path second = markedCopy("2026-08", "xlsx");
        assertThat(rowsOn(second))
                .containsExactlyInAnyOrder("WM-R08 M-001 " + WHY, "WM-R08 M-002", "WM-R17 M-003 It belongs to both");
        assertThat(textsOn(second, "Check results (2)"))
                .anyMatch(text -> text.startsWith("Agreed: confirmed. "))
                .anyMatch(text -> text.startsWith("Refused: no reason. Correct the value, or explain it again. "));
        assertThat(run("validate", "F01_2026-08.xlsx", "--format", "concise").out())
                .contains("[M-001 \"One referral route for frailty 1\"] (agreed)", "] (refused)", "] (explained)");
        assertThat(run("validate", "F01_2026-08.xlsx", "--format", "github").out())
                .contains("title=WM-R08 ", " (agreed)::", " Agreed: confirmed.", " (refused)::", " (explained)::");
        assertThat(run("validate", "F01_2026-08.xlsx", "--format", "gitlab").out())
                .contains("Refused: no reason. Correct the value, or explain it again.");
        assertThat(run("validate", "F01_2026-08.xlsx", "--format", "junit").out())
                .contains("warning (refused) WM-R08 ");
    }

    /** Writes the marked copy of a return into the folder back. */
    private Path markedCopy(String period, String as) throws IOException {
        CommandRun run = run("validate", name(period, as), "--annotate", "back");
        assertThat(run.err()).contains("Wrote 1 annotated copy to back.");
        return folder.resolve("back").resolve(name(period, "xlsx"));
    }

    /** The code, the milestone and the explanation in each row of a copy's sheet. */
    private static List<String> rowsOn(Path copy) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(copy))) {
            Sheet sheet = workbook.getSheet("Explanations");
            List<String> found = new ArrayList<>();
            for (Row row : sheet) {
                String code = String.valueOf(row.getCell(0));
                if (code.startsWith("WM-")) {
                    found.add((code + " " + row.getCell(1) + " " + explanation(row)).strip());
                }
            }
            return found;
        }
    }

    private static List<String> textsOn(Path copy, String name) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(copy))) {
            List<String> texts = new ArrayList<>();
            for (Row row : workbook.getSheet(name)) {
                row.forEach(cell -> texts.add(String.valueOf(cell)));
            }
            return texts;
        }
    }

    private static String explanation(Row row) {
        Row head = row.getSheet().getRow(row.getSheet().getFirstRowNum());
        for (Row each : row.getSheet()) {
            head = "code".equals(String.valueOf(each.getCell(0))) ? each : head;
        }
        for (Cell cell : head) {
            if (cell.toString().equals("explanation")) {
                Cell text = row.getCell(cell.getColumnIndex());
                return text == null ? "" : text.toString();
            }
        }
        return "no column";
    }

    /** Fills in the explanation of a milestone's query in a copy, and sends the copy as the return. */
    private void answerOn(Path copy, String milestone, String text) throws IOException {
        Path sent = folder.resolve("F01_2026-08.xlsx");
        Files.deleteIfExists(folder.resolve("F01_2026-08.explanations.csv"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(copy));
                OutputStream out = Files.newOutputStream(sent)) {
            Sheet sheet = workbook.getSheet("Explanations");
            int column = -1;
            for (Row row : sheet) {
                for (Cell cell : row) {
                    column = cell.toString().equals("explanation") ? cell.getColumnIndex() : column;
                }
                if (milestone.equals(String.valueOf(row.getCell(1)))) {
                    row.createCell(column).setCellValue(text);
                }
            }
            workbook.write(out);
        }
    }

    @Test
    void statesAreInEveryOutput() throws IOException {
        row(0, "2026-10", "forecast_date", "2026-10-15");
        row(1, "2026-10", "forecast_date", "2026-10-16");
        row(3, "2026-10", "forecast_date", "2026-10-17");
        explain("r08", "M-004", WHY);
        answers(
                "code: WM-R08, footprint: F01, milestone: M-001, value: 2026-10-15, decision: agreed, note: confirmed",
                "code: WM-R08, footprint: F01, milestone: M-002, value: 2026-10-16, decision: refused, note: no reason");
        send("2026-10", "csv");
        Files.createDirectory(folder.resolve("returns"));
        for (String file : List.of("F01_2026-10.csv", "F01_2026-10.explanations.csv")) {
            Files.move(folder.resolve(file), folder.resolve("returns").resolve(file));
        }

        assertThat(run("validate", "returns/F01_2026-10.csv").out().replaceAll("\\s+", " "))
                .contains("Agreed: confirmed.")
                .contains("Refused: no reason. Correct the value, or explain it again.")
                .contains("Explained by the sender: “" + WHY + "”")
                .contains("1 explained, 1 agreed and 1 refused.");
        assertThat(run("validate", "returns/F01_2026-10.csv", "--format", "csv").out())
                .contains(",agreed,,confirmed")
                .contains(",refused,,no reason")
                .contains(",explained," + WHY + ",");
        assertThat(run("validate", "returns/F01_2026-10.csv", "--format", "sarif")
                        .out())
                .contains("\"state\" : \"agreed\"");
        assertThat(run("validate", "returns/F01_2026-10.csv", "--format", "html")
                        .out())
                .contains("Refused: no reason.");
        assertThat(run("validate", "returns/F01_2026-10.csv", "--format", "junit", "--fail-on", "warning")
                        .out())
                .contains("<failure type=\"WM-R08\" message=\"");
        assertThat(run("status", "returns", "--format", "csv").out())
                .contains(",openQueries,refusedQueries")
                .contains(",0,1");
        assertThat(run("status", "returns", "--format", "json").out().replaceAll("\\s+", ""))
                .contains("\"queries\":{\"open\":0,\"explained\":1,\"agreed\":1,\"refused\":1}")
                .contains("\"ask\":\"answer\"");
        assertThat(run("letters", "returns", "-o", "letters").err()).contains("1 about refused explanations");
        assertThat(Files.readString(folder.resolve("letters/F01.eml")).replaceAll("=?\\s+", " "))
                .contains("We cannot accept the explanation:");
        assertThat(run("pack", "returns", "--period", "2026-10", "-o", "pk").exit())
                .isZero();
        assertThat(Files.readString(folder.resolve("pk/index.html"))).contains("1 explained, 1 agreed and 1 refused.");
        assertThat(Files.readString(folder.resolve("pk/manifest.json"))).contains("F01_2026-10.explanations.csv");
        assertThat(Files.readString(folder.resolve("pk/chase.csv"))).contains("The programme refused 1 explanation");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WM-R99 | M-001 | why | Q01 1
            ''     | M-001 | why | Q01 1
            WM-R05 | M-001 | why | Q02 1
            WM-R08 | M-099 | why | Q03 1
            WM-T04 | M-099 | why | -
            WM-R08 | M-001 | ''  | Q04 1
            WM-R08 | M-001 | why | -
            """)
    void badRowsAreFindings(String code, String milestone, String text, String expected) throws IOException {
        explain(code, milestone, text);
        for (String as : List.of("csv", "xlsx", "ods")) {
            send("2026-10", as);
            List<String> found = findings("2026-10", as).stream()
                    .filter(each -> code(each).startsWith("WM-Q"))
                    .map(each -> code(each).substring(3) + " " + each.get("row").intValue() / 2)
                    .toList();
            assertThat(found).as(as).isEqualTo(expected.equals("-") ? List.of() : List.of(expected));
        }
    }

    @Test
    void listsThatCannotBeReadAreFindings() throws IOException {
        send("2026-10", "csv");
        Path list = folder.resolve("F01_2026-10.explanations.csv");
        Files.writeString(list, "this is why\nbecause\n");
        assertThat(queryCodes()).containsExactly("WM-Q05");

        Files.writeString(list, "code,milestone_id,explanation\nWM-R08,M-001," + "x".repeat(2_001) + "\n");
        assertThat(queryCodes()).containsExactly("WM-Q05");

        Files.writeString(list, "code,milestone_id,explanation\n" + "WM-R08,M-001,x\n".repeat(1_001));
        assertThat(queryCodes()).containsExactly("WM-Q05");

        Files.delete(list);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("list"), "code,milestone_id,explanation\nWM-R99,M-001,x\n");
        Path within = Files.createDirectory(folder.resolve("returns"));
        Files.move(folder.resolve("F01_2026-10.csv"), within.resolve("F01_2026-10.csv"));
        Files.createSymbolicLink(within.resolve("F01_2026-10.explanations.csv"), elsewhere.resolve("list"));
        assertThat(codes(run("validate", "returns", "--format", "json")))
                .contains("WM-Q05")
                .doesNotContain("WM-Q01");
        assertThat(codes(run("validate", "returns", "--allow-outside", "--format", "json")))
                .contains("WM-Q01");
    }

    @Test
    void listWithoutItsReturnIsListedAndNeverReadAsOne() throws IOException {
        send("2026-10", "csv");
        Files.writeString(folder.resolve("F02_2026-10.explanations.csv"), "code,milestone_id,explanation\n");

        JsonNode summary = JsonMapper.shared()
                .readTree(run("validate", ".", "--format", "json").out())
                .get("summary");
        assertThat(summary.get("files").intValue()).isEqualTo(1);
        assertThat(summary.get("passedOver").toString())
                .contains("F02_2026-10.explanations.csv")
                .doesNotContain("F01_2026-10.explanations.csv");
        CommandRun alone = run("validate", "F02_2026-10.explanations.csv");
        assertThat(alone.exit()).isEqualTo(2);
        assertThat(alone.err()).contains("give the return");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code: WM-R05, footprint: F01, milestone: M-001, decision: agreed, note: x | WM-R05 is an error
            code: WM-G03, footprint: F01, decision: agreed, note: x                   | is not a query to a footprint
            code: WM-R08, milestone: M-001, decision: agreed, note: x                 | needs a "footprint"
            code: WM-R08, footprint: F09, decision: agreed, note: x                   | is not a footprint of this programme
            code: WM-S07, footprint: F01, decision: agreed, note: x                   | is not a query to a footprint
            code: WM-R08, footprint: F01, period: October, decision: agreed, note: x  | should be a month
            code: WM-R08, footprint: F01, decision: maybe, note: x                    | should be agreed or refused
            code: WM-R08, footprint: F01, decision: agreed                            | needs a "note"
            """)
    void faultyAnswersAreFaultsOfTheSettings(String answer, String message) throws IOException {
        send("2026-10", "csv");
        answers(answer);

        CommandRun run = run("validate", "F01_2026-10.csv");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().replaceAll("\\s+", " ")).contains(message);
    }

    /** Whatever is explained and answered, the errors are the same, and so is whether the return is accepted. */
    @Test
    void noErrorIsHiddenByAnyAnswer() throws IOException {
        Random random = new Random(13);
        List<String> fields = List.of("forecast_date", "rag", "status", "percent_complete", "owner_role", "narrative");
        List<String> values =
                List.of("", "2026-10-01", "green", "completed", "nonsense", "101", "n/a", "jo@example.org");
        for (int turn = 0; turn < 20; turn++) {
            rows.clear();
            explanations.clear();
            answers();
            for (int i = 1; i <= 6; i++) {
                rows.add(row(i));
                for (int n = 0; n < 3; n++) {
                    rows.get(i - 1).put(pick(fields, random), pick(values, random));
                }
            }
            send("2026-10", "csv");
            List<JsonNode> before = findings("2026-10", "csv");
            for (JsonNode finding : before) {
                if (!finding.get("milestone").isNull()) {
                    explain(code(finding), finding.get("milestone").stringValue(), "because");
                }
            }
            answers(before.stream()
                    .filter(finding -> !severity(finding).equals("error"))
                    .filter(finding -> !finding.get("state").isNull())
                    .map(QueriesOverMonthsTest::agreed)
                    .distinct()
                    .toArray(String[]::new));
            send("2026-10", "csv");
            List<JsonNode> after = findings("2026-10", "csv");
            assertThat(errors(after)).isEqualTo(errors(before));
            assertThat(after)
                    .filteredOn(f -> severity(f).equals("error"))
                    .allMatch(f -> f.get("state").isNull());
            assertThat(exit("2026-10", "csv", "error")).isEqualTo(errors(before).isEmpty() ? 0 : 1);
        }
    }

    private static String agreed(JsonNode finding) {
        JsonNode value = finding.get("value");
        JsonNode milestone = finding.get("milestone");
        return "code: " + code(finding) + ", footprint: F01"
                + (milestone.isNull() ? "" : ", milestone: " + milestone.stringValue())
                + (value.isNull() ? "" : ", value: \"" + value.stringValue() + "\"")
                + ", decision: agreed, note: fine";
    }

    private static List<String> errors(List<JsonNode> findings) {
        return findings.stream()
                .filter(finding -> severity(finding).equals("error"))
                .map(finding -> code(finding) + finding.get("cell") + finding.get("message"))
                .toList();
    }

    private static String pick(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private Map<String, String> row(int number) {
        Map<String, String> row = new LinkedHashMap<>();
        List<String> dimensions = List.of("feeling", "perceiving", "thinking", "relating", "doing", "being");
        row.put("footprint_code", "F01");
        row.put("period", "2026-10");
        row.put("milestone_id", "M-00" + number);
        row.put("title", "One referral route for frailty " + number);
        row.put("dimension", dimensions.get(number - 1));
        row.put("secondary_dimension", "");
        row.put("change_stage", "behaviour");
        row.put("level", "place");
        row.put("boundary", "sector");
        row.put("partners", "Northgate Council");
        row.put("lead_organisation", "Northgate Community Trust");
        row.put("owner_role", "Director of integration");
        row.put("leadership", "shared");
        row.put("shared_purpose", "People tell their story once");
        row.put("baseline_date", "2026-11-30");
        row.put("forecast_date", "2026-12-10");
        row.put("status", "on_track");
        row.put("rag", "amber");
        row.put("percent_complete", "60");
        row.put("solution", "partial");
        row.put("next_step", "Extend the pilot");
        row.put("involvement", "codesigned");
        row.put("evidence", "service_data");
        row.put("narrative", "Practice number " + number + " joined");
        return row;
    }

    private void row(int index, String period, String field, String value) {
        rows.get(index).put(field, value);
        rows.forEach(row -> row.put("narrative", "In " + period + " practice " + row.get("milestone_id") + " joined"));
    }

    private void explain(String code, String milestone, String text) {
        explanations.add(List.of(code, milestone, text));
    }

    private void answers(String... items) throws IOException {
        Files.writeString(
                folder.resolve("waymark.yaml"),
                "programme: P\nfootprints: footprints.csv\noff: [WM-M02]\n"
                        + (items.length == 0 ? "" : "answers:\n  - {" + String.join("}\n  - {", items) + "}\n"));
    }

    /** Writes the return, with its explanations on a sheet or in a file beside it. */
    private void send(String period, String as) throws IOException {
        rows.forEach(row -> row.put("period", period));
        List<List<String>> table =
                new ArrayList<>(List.of(List.copyOf(rows.get(0).keySet())));
        rows.forEach(row -> table.add(List.copyOf(row.values())));
        List<List<String>> list = new ArrayList<>(List.of(LIST));
        list.addAll(explanations);
        Path file = folder.resolve(name(period, as));
        switch (as) {
            case "csv" -> {
                Files.writeString(file, csv(table));
                Files.writeString(folder.resolve("F01_" + period + ".explanations.csv"), csv(list));
            }
            case "xlsx" -> {
                Files.deleteIfExists(folder.resolve("F01_" + period + ".explanations.csv"));
                try (XSSFWorkbook workbook = new XSSFWorkbook();
                        OutputStream out = Files.newOutputStream(file)) {
                    fill(workbook.createSheet("Milestones"), table);
                    fill(workbook.createSheet("Explanations"), list);
                    workbook.write(out);
                }
            }
            default -> {
                Files.deleteIfExists(folder.resolve("F01_" + period + ".explanations.csv"));
                RawSpreadsheet spreadsheet =
                        new RawSpreadsheet().sheet("Milestones", "", ods(table)).sheet("Explanations", "", ods(list));
                Files.move(spreadsheet.write(folder), file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void fill(Sheet sheet, List<List<String>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < lines.get(i).size(); j++) {
                if (!lines.get(i).get(j).isEmpty()) {
                    row.createCell(j).setCellValue(lines.get(i).get(j));
                }
            }
        }
    }

    private static String csv(List<List<String>> lines) {
        return lines.stream()
                .map(line -> '"' + String.join("\",\"", line) + '"')
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String ods(List<List<String>> lines) {
        return lines.stream()
                .map(line -> line.stream()
                        .map(text -> text.isEmpty() ? "<table:table-cell/>" : RawSpreadsheet.cell(text))
                        .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>")))
                .collect(Collectors.joining());
    }

    private static String name(String period, String as) {
        return "F01_" + period + "." + as;
    }

    /** The queries with their states, and what is said about answers, in the order of codes and milestones. */
    private String states(String period, String as, String... more) throws IOException {
        return findings(period, as, more).stream()
                .filter(each -> !each.get("state").isNull() || code(each).equals("WM-M06"))
                .map(each ->
                        code(each).substring(3) + " " + each.get("milestone").stringValue()
                                + (each.get("state").isNull()
                                        ? ""
                                        : " " + each.get("state").stringValue()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private JsonNode finding(String period, String as, String milestone) throws IOException {
        return findings(period, as).stream()
                .filter(each -> milestone.equals(each.get("milestone").asString()))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> findings(String period, String as, String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of("validate", name(period, as), "--format", "json"));
        args.addAll(List.of(more));
        String out = run(args.toArray(String[]::new)).out();
        return JsonMapper.shared().readTree(out).get("findings").valueStream().toList();
    }

    private List<String> queryCodes() throws IOException {
        return findings("2026-10", "csv").stream()
                .map(QueriesOverMonthsTest::code)
                .filter(code -> code.startsWith("WM-Q"))
                .toList();
    }

    private static List<String> codes(CommandRun run) {
        return JsonMapper.shared()
                .readTree(run.out())
                .get("findings")
                .valueStream()
                .map(QueriesOverMonthsTest::code)
                .toList();
    }

    private int exit(String period, String as, String failOn) {
        return run("validate", name(period, as), "--fail-on", failOn).exit();
    }

    private CommandRun run(String... args) {
        return CommandRun.in(folder, args);
    }

    private static String code(JsonNode finding) {
        return finding.get("code").stringValue();
    }

    private static String severity(JsonNode finding) {
        return finding.get("severity").stringValue();
    }
}
