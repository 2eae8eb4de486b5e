package org.waymark.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Severity;
import org.waymark.intake.InputFile;
import org.waymark.intake.ReturnHead;
import org.waymark.intake.Row;
import org.waymark.intake.TableHead;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaSource;

/** Builds a return row by row from valid rows, and checks it. */
final class ReturnFeed {

    private static final Schema SCHEMA = SchemaSource.builtIn();
    private static final InputFile FILE = new InputFile("return.csv", Path.of("return.csv"), null);

    private final List<Map<String, String>> rows = new ArrayList<>();
    private final Map<String, ReturnHead.CoverValue> cover = new HashMap<>();
    private final Map<String, Severity> severities = new HashMap<>();
    private final Set<String> off = new HashSet<>();
    private boolean keepMilestones = true;

    /** Adds the next valid row with these cells changed. */
    ReturnFeed row(Map<String, String> changes) {
        Map<String, String> row = GoodReturn.row(rows.size());
        row.putAll(changes);
        rows.add(row);
        return this;
    }

    ReturnFeed rows(int count) {
        for (int i = 0; i < count; i++) {
            row(Map.of());
        }
        return this;
    }

    /** Adds a row whose values may be under the wrong headers. */
    ReturnFeed ragged() {
        return row(Map.of("$ragged", ""));
    }

    ReturnFeed cover(Map<String, String> said) {
        said.forEach((field, text) ->
                cover.put(field, new ReturnHead.CoverValue(text, new Address(FILE.name(), "Cover", 1, 2, field))));
        return this;
    }

    ReturnFeed weighing(String code, Severity severity) {
        severities.put(code, severity);
        return this;
    }

    ReturnFeed off(String code) {
        off.add(code);
        return this;
    }

    ReturnFeed findingsOnly() {
        keepMilestones = false;
        return this;
    }

    FileVerdict verdict() {
        CheckPlan plan = CheckPlan.compile(SCHEMA, GoodReturn.footprints(), null, severities, off);
        FileChecker checker = new FileChecker(plan, FILE, false, new KeptData(keepMilestones, false, null));
        checker.begin(new ReturnHead(FILE, cover, null, null, null));
        List<Integer> columnOf = new ArrayList<>();
        for (int i = 0; i < SCHEMA.columns().size(); i++) {
            columnOf.add(i < SCHEMA.fields().size() ? i + 1 : 0);
        }
        checker.table(new TableHead(FILE.name(), null, 1, columnOf, SCHEMA));
        for (int i = 0; i < rows.size(); i++) {
            checker.row(row(rows.get(i), i + 2));
        }
        return checker.end().verdict();
    }

    /** A single change, which may be to a blank. */
    static Map<String, String> with(String field, String text) {
        Map<String, String> change = new HashMap<>();
        change.put(field, text);
        return change;
    }

    private static Row row(Map<String, String> cells, int number) {
        String[] texts =
                SCHEMA.columns().stream().map(Field::name).map(cells::get).toArray(String[]::new);
        return new Row(number, texts, null, !cells.containsKey("$ragged"));
    }
}
