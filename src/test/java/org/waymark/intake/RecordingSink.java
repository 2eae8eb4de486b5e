package org.waymark.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.TableFile;
import org.waymark.schema.SchemaReader;

/** A sink that records everything it receives as text that tests can compare. */
final class RecordingSink implements ReturnSink {

    /** A small programme: enough fields for every case of layout. */
    static final TableShape SHAPE = new TableShape(SchemaReader.read("small.json", """
            {"fields": [
              {"name": "footprint_code", "title": "Footprint code", "aliases": ["Footprint"],
               "constraints": {"required": true}},
              {"name": "period", "type": "yearmonth", "title": "Period", "aliases": ["Month"],
               "constraints": {"required": true}},
              {"name": "milestone_id", "title": "Milestone ID", "aliases": ["Ref", "ID"],
               "constraints": {"required": true}},
              {"name": "title", "title": "Title", "aliases": ["Milestone title"], "constraints": {"required": true}},
              {"name": "status", "title": "Status", "categories": ["open", "done"], "constraints": {"required": true}},
              {"name": "boundary", "title": "Boundary", "categories": ["none", "sector"]},
              {"name": "forecast_date", "type": "date", "title": "Forecast date", "aliases": ["Forecast"]},
              {"name": "percent_complete", "type": "integer", "title": "Percent complete", "aliases": ["Progress %"]},
              {"name": "narrative", "title": "Narrative", "aliases": ["Comments"]}],
             "headerFields": [
              {"name": "submitted_on", "type": "date", "title": "Submitted on", "aliases": ["Date submitted"]},
              {"name": "signed_off_role", "title": "Signed off by (role)", "aliases": ["Signed off by"]},
              {"name": "nil_return", "type": "boolean", "title": "Nil return", "trueValues": ["yes", "y"]}]}
            """));

    private final List<String> rows = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Row> whole = new ArrayList<>();
    private @Nullable ReturnHead head;

    /** Reads a grid under the file name {@code return.xlsx}. */
    static RecordingSink from(TableFile grid) {
        return from(grid, "return.xlsx");
    }

    static RecordingSink from(TableFile grid, String name) {
        RecordingSink received = new RecordingSink();
        InputFile input = new InputFile(name, Path.of(name), null);
        ReturnReader.read(input, grid, SHAPE, word -> word.equalsIgnoreCase("E54000005"), received);
        return received;
    }

    ReturnHead head() {
        if (head == null) {
            throw new AssertionError("begin was not called");
        }
        return head;
    }

    boolean begun() {
        return head != null;
    }

    /** Each as {@code field=value}, sorted. */
    List<String> cover() {
        return head().cover().entrySet().stream()
                .map(said -> said.getKey() + "=" + said.getValue().text() + " at "
                        + said.getValue().address().cell())
                .sorted()
                .toList();
    }

    /** Each as {@code sheet!row}. */
    List<String> tables() {
        return tables;
    }

    /** Each as {@code number id title}, with {@code ?} when not aligned. */
    List<String> rows() {
        return rows;
    }

    List<Row> whole() {
        return whole;
    }

    /** Each as {@code code cell}, the cell {@code -} where none is meant, or {@code row 7}, with the field if any. */
    List<String> places() {
        return findings.stream().map(RecordingSink::place).toList();
    }

    List<Finding> findings() {
        return findings;
    }

    Finding only(String code) {
        List<Finding> matching = findings.stream()
                .filter(f -> f.code().id().equals("WM-" + code))
                .toList();
        if (matching.size() != 1) {
            throw new AssertionError("one " + code + " wanted, but found " + places());
        }
        return matching.get(0);
    }

    private static String place(Finding finding) {
        String cell = finding.address().cell();
        String where = cell != null
                ? cell
                : finding.address().row() > 0 ? "row " + finding.address().row() : "-";
        String field = finding.address().field();
        return finding.code().id().substring(3) + " " + where + (field == null ? "" : " " + field);
    }

    @Override
    public void begin(ReturnHead told) {
        head = told;
    }

    @Override
    public void table(TableHead table) {
        tables.add(table.sheet() + "!" + table.row());
    }

    @Override
    public void row(Row row) {
        whole.add(row);
        findings.addAll(row.layout());
        rows.add(row.number() + " " + row.texts()[2] + " " + row.texts()[3] + (row.aligned() ? "" : " ?"));
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }
}
