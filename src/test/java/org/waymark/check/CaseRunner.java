package org.waymark.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Finding;
import org.waymark.check.collection.PeriodTransitions;
import org.waymark.check.collection.ReturnSet;
import org.waymark.check.collection.SuppressionChecks;
import org.waymark.intake.InputFile;
import org.waymark.intake.ReturnHead;
import org.waymark.intake.ReturnReader;
import org.waymark.intake.Row;
import org.waymark.intake.TableHead;
import org.waymark.intake.TableShape;
import org.waymark.intake.grid.CellKind;
import org.waymark.programme.Branding;
import org.waymark.programme.DateOrder;
import org.waymark.programme.Footprints;
import org.waymark.programme.Programme;
import org.waymark.programme.Suppression;
import org.waymark.programme.TrendSettings;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaReader;
import org.waymark.schema.SchemaSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Passes a case to the checker as a reader would: the header on row 1 and a column for each field in order. */
final class CaseRunner {

    static final String FILE = "return.xlsx";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final Schema BUILT_IN = SchemaSource.builtIn();

    private CaseRunner() {}

    /** Passes the case to the checker directly. */
    static FileVerdict run(CheckCase aCase) {
        return compared(aCase.given(), (given, place) -> {
            Schema schema = schemaOf(given);
            InputFile input =
                    new InputFile(FILE, Path.of(FILE), given.path("inFolder").asBoolean(false) ? Path.of(".") : null);
            FileChecker checker = new FileChecker(plan(given, schema), input, false, new KeptData(true, true, null));
            checker.begin(head(given, input));
            TableHead head = table(given, schema);
            checker.table(head);
            List<Map<String, String>> rows = rows(given);
            for (int i = 0; i < rows.size(); i++) {
                checker.row(row(rows.get(i), i + 2, schema, head));
            }
            return checker.end();
        });
    }

    /** Writes the case as files into a folder and lets the reader read them. */
    static FileVerdict run(CheckCase aCase, Path folder, String as) {
        return compared(aCase.given(), (given, place) -> {
            Schema schema = schemaOf(given);
            Path within = folder(folder, place);
            Path file = new CaseFile(
                            given, schema, rows(given), table(given, schema).columnOf())
                    .write(within, as);
            boolean inFolder = given.path("inFolder").asBoolean(false);
            InputFile input = new InputFile(file.getFileName().toString(), file, inFolder ? within : null);
            FileChecker checker = new FileChecker(plan(given, schema), input, false, new KeptData(true, true, null));
            Footprints footprints = GoodReturn.footprints();
            ReturnReader.read(input, new TableShape(schema), new ProgrammeFileNames(footprints, null), checker);
            return checker.end();
        });
    }

    /** Checks one return of a case; the place is empty for the current return. */
    private interface Reader {
        CheckedFile read(JsonNode given, String place);
    }

    /** The verdict on the current return, compared with those of earlier months. */
    private static FileVerdict compared(JsonNode given, Reader reader) {
        CheckedFile now = reader.read(given, "");
        List<ComparableReturn> returns = new ArrayList<>(now.returns());
        YearMonth month = YearMonth.parse(GoodReturn.row(0).get("period"));
        for (JsonNode earlier : given.path("before")) {
            month = month.minusMonths(1);
            ObjectNode dated = (ObjectNode) earlier.deepCopy();
            dated.put("period", month.toString());
            returns.addAll(reader.read(dated, month.toString()).returns());
        }
        HistoryChecks checks = new HistoryChecks(plan(given, schemaOf(given)));
        FileVerdict verdict = now.verdict(PeriodTransitions.compare(checks, returns, false));
        return given.has("suppress") ? withSuppressions(verdict, returns, given) : verdict;
    }

    /** The same verdict with the findings on the suppressions themselves. */
    private static FileVerdict withSuppressions(FileVerdict verdict, List<ComparableReturn> returns, JsonNode given) {
        Programme programme = new Programme(
                "P",
                "waymark.yaml",
                GoodReturn.footprints(),
                BUILT_IN,
                null,
                null,
                Map.of(),
                new HashSet<>(texts(given.path("off"))),
                suppressions(given),
                List.of(),
                List.of(),
                List.of(),
                Branding.NONE,
                DateOrder.ISO,
                TrendSettings.NONE,
                List.of());
        ReturnSet set =
                ReturnSet.of(returns.stream().map(ComparableReturn::checked).toList());
        List<Finding> raised = new SuppressionChecks(
                        programme, set, given.path("wholeSet").asBoolean(false))
                .check(verdict.suppressed().stream(), TODAY);
        Findings reported = FindingLog.apply(FindingPolicy.of(programme, TODAY).withoutSuppressions(), raised)
                .reported();
        List<Finding> all =
                Stream.concat(verdict.findings().stream(), reported.stream()).toList();
        return new FileVerdict(
                verdict.file(), verdict.rows(), Findings.of(all), verdict.suppressed(), verdict.returns());
    }

    /** Writes each suppression on its own line, the first on line 1. */
    private static List<Suppression> suppressions(JsonNode given) {
        List<Suppression> all = new ArrayList<>();
        for (JsonNode one : given.path("suppress")) {
            Map<String, String> said = CheckCase.cells(one);
            String expires = said.get("expires");
            all.add(new Suppression(
                    said.get("code"),
                    said.get("footprint"),
                    said.get("milestone"),
                    "agreed",
                    expires == null ? null : LocalDate.parse(expires),
                    all.size() + 1));
        }
        return all;
    }

    private static Path folder(Path folder, String place) {
        try {
            return Files.createDirectories(folder.resolve(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema schemaOf(JsonNode given) {
        return given.has("schema") ? schema(given.get("schema")) : BUILT_IN;
    }

    private static CheckPlan plan(JsonNode given, Schema schema) {
        YearMonth collected =
                given.has("collect") ? YearMonth.parse(given.get("collect").asString()) : null;
        Programme programme = new Programme(
                "P",
                "waymark.yaml",
                GoodReturn.footprints(),
                schema,
                null,
                null,
                Map.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Branding.NONE,
                given.path("dateOrder").asStringOpt().map(DateOrder::valueOf).orElse(DateOrder.ISO),
                TrendSettings.NONE,
                List.of());
        return CheckPlan.compile(
                programme,
                collected,
                new FindingPolicy(
                        Map.of(),
                        new HashSet<>(texts(given.path("off"))),
                        SuppressionPolicy.of(suppressions(given), TODAY)),
                PersonalDataUse.MASKED,
                TODAY);
    }

    static String shown(Finding finding) {
        Address address = finding.address();
        String field = address.field() == null ? "" : " " + address.field();
        String sheet = address.sheet();
        String row = address.row() == 0
                ? " file"
                : " " + (sheet == null || sheet.equals("Milestones") ? "" : sheet + " ") + address.row();
        return finding.code().id().replace("WM-", "") + row + field;
    }

    private static Schema schema(JsonNode node) {
        return SchemaReader.read("own.json", node.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ReturnHead head(JsonNode given, InputFile input) {
        Map<String, ReturnHead.CoverValue> cover = new HashMap<>();
        int row = 1;
        for (Map.Entry<String, String> said :
                CheckCase.cells(given.path("cover")).entrySet()) {
            Address address = new Address(FILE, "Cover", row++, 2, said.getKey());
            cover.put(said.getKey(), new ReturnHead.CoverValue(said.getValue(), address));
        }
        ReturnHead.CoverValue footprintName = cover.remove("footprint_name");
        JsonNode name = given.path("fileName");
        return new ReturnHead(
                input,
                cover,
                footprintName,
                name.path("footprint").asStringOpt().orElse(null),
                name.path("period").asStringOpt().orElse(null));
    }

    /** A column for every field of the milestone table; header fields only where some row uses them. */
    private static TableHead table(JsonNode given, Schema schema) {
        Set<String> without = new HashSet<>(texts(given.path("without")));
        Set<String> used = new LinkedHashSet<>();
        rows(given).forEach(row -> used.addAll(row.keySet()));
        List<Integer> columnOf = new ArrayList<>();
        int column = 0;
        for (Field field : schema.columns()) {
            boolean header = schema.headerFields().contains(field);
            boolean has = !without.contains(field.name()) && (!header || used.contains(field.name()));
            columnOf.add(has ? ++column : 0);
        }
        return new TableHead(FILE, null, 1, columnOf, schema);
    }

    /**
     * The six good rows with the changes of the case: {@code set} changes the first, {@code rows} each in turn (and
     * adds more), {@code all} every row; with {@code only} the rows listed are all there are, and with {@code exactly}
     * they are not built on good ones.
     */
    private static List<Map<String, String>> rows(JsonNode given) {
        List<Map<String, String>> rows = new ArrayList<>();
        JsonNode changes = given.path("rows");
        boolean exactly = given.has("schema") && !given.path("milestones").asBoolean(false);
        int size = given.path("only").asBoolean(exactly) ? changes.size() : Math.max(6, changes.size());
        for (int i = 0; i < size; i++) {
            Map<String, String> row = exactly ? new HashMap<>() : GoodReturn.row(i);
            if (given.has("period")) {
                row.put("period", given.get("period").asString());
            }
            row.putAll(CheckCase.cells(given.path("all")));
            if (i == 0) {
                row.putAll(CheckCase.cells(given.path("set")));
            }
            if (i < changes.size()) {
                if (changes.get(i).path("$blank").asBoolean(false)) {
                    row.replaceAll((field, text) -> null);
                }
                row.putAll(CheckCase.cells(changes.get(i)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Row row(Map<String, String> cells, int number, Schema schema, TableHead head) {
        List<Field> columns = schema.columns();
        String[] texts = new String[columns.size()];
        CellKind[] kinds = new CellKind[columns.size()];
        for (int i = 0; i < texts.length; i++) {
            String text = head.has(i) ? cells.get(columns.get(i).name()) : null;
            kinds[i] = CellKind.TEXT;
            if (text != null && text.startsWith("$")) {
                int space = text.indexOf(' ');
                kinds[i] = CellKind.valueOf(text.substring(1, space));
                text = text.substring(space + 1);
            }
            texts[i] = text;
        }
        return new Row(number, texts, kinds, !cells.containsKey("$ragged"));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }
}
