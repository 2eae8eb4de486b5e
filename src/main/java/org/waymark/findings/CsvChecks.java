package org.waymark.findings;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckCount;
import org.waymark.check.CheckedReturn;
import org.waymark.check.SkipKind;
import org.waymark.check.UncountedFindings;
import org.waymark.check.Verdict;
import org.waymark.text.CsvCell;
import org.waymark.text.CsvColumn;
import org.waymark.text.SentText;

/** Writes how often each check was made in each return, one row each, for spreadsheets. Columns have the names of {@link JsonChecks}. */
public record CsvChecks() implements FindingsWriter {

    /** The columns, in the order of the file; there is one for each reason why a check was not made. */
    public static final List<CsvColumn> COLUMNS = Stream.concat(
                    Stream.of(
                            CsvColumn.text("file"),
                            CsvColumn.text("footprint"),
                            CsvColumn.month("period"),
                            CsvColumn.text("code"),
                            CsvColumn.text("slug"),
                            CsvColumn.text("unit"),
                            CsvColumn.integer("inScope"),
                            CsvColumn.integer("evaluated"),
                            CsvColumn.integer("passed"),
                            CsvColumn.integer("failed"),
                            CsvColumn.integer("suppressed"),
                            CsvColumn.integer("answered"),
                            CsvColumn.integer("skipped")),
                    Stream.of(SkipKind.values()).map(kind -> CsvColumn.integer(kind.key())))
            .toList();

    @Override
    public void write(Verdict verdict, Writer out) throws IOException {
        out.write(String.join(",", CsvColumn.names(COLUMNS)) + "\r\n");
        for (CheckedReturn received : verdict.returns()) {
            for (CheckCount count : received.checks().counts()) {
                out.write(line(received, count));
            }
        }
        for (UncountedFindings findings : UncountedFindings.of(verdict)) {
            out.write(line(findings));
        }
    }

    private static String line(CheckedReturn received, CheckCount count) {
        List<@Nullable Object> cells = new ArrayList<>(List.of(
                received.address().file(),
                received.key().footprint(),
                received.key().period(),
                count.code().id(),
                count.code().slug(),
                count.unit().key(),
                count.inScope(),
                count.evaluated(),
                count.passed(),
                count.failed(),
                count.suppressed(),
                count.answered(),
                count.skippedInAll()));
        for (SkipKind kind : SkipKind.values()) {
            cells.add(count.skipped().getOrDefault(kind, 0L));
        }
        return line(cells);
    }

    /** Findings of checks that are not counted: only the numbers of findings are given. */
    private static String line(UncountedFindings findings) {
        List<@Nullable Object> cells = new ArrayList<>(Collections.nCopies(COLUMNS.size(), null));
        cells.set(column("code"), findings.code().id());
        cells.set(column("slug"), findings.code().slug());
        cells.set(column("unit"), "finding");
        cells.set(column("failed"), findings.findings());
        cells.set(column("suppressed"), findings.suppressed());
        cells.set(column("answered"), findings.answered());
        return line(cells);
    }

    private static int column(String name) {
        return CsvColumn.names(COLUMNS).indexOf(name);
    }

    private static String line(List<@Nullable Object> cells) {
        return cells.stream()
                .map(cell -> cell == null ? "" : CsvCell.of(SentText.line(String.valueOf(cell))))
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
