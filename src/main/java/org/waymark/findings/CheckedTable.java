package org.waymark.findings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.check.CheckCount;
import org.waymark.check.CheckedReturn;
import org.waymark.check.ReturnChecks;
import org.waymark.check.UncountedFindings;
import org.waymark.check.Verdict;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Layout;
import org.waymark.document.TableCell;
import org.waymark.document.TableColumn;
import org.waymark.text.English;

/** What was checked, over all returns of a verdict: a table with a row for each check, and a sentence about it. */
public final class CheckedTable {

    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.key("Code"),
            TableColumn.name("Check"),
            TableColumn.detail("For each"),
            TableColumn.number("Made"),
            TableColumn.number("Passed"),
            TableColumn.number("Failed"),
            TableColumn.number("Not made"),
            TableColumn.detail("Why not made"));

    private CheckedTable() {}

    /** The number of checks that were made. */
    static long made(Verdict verdict) {
        return verdict.returns().stream()
                .mapToLong(received -> received.checks().evaluated())
                .sum();
    }

    /** How many checks were made in how many returns. */
    public static String sentence(Verdict verdict) {
        return English.count(made(verdict), "check") + " of cells, rows and returns "
                + English.agree(made(verdict), "was", "were") + " made in "
                + English.count(verdict.returns().size(), "return") + ".";
    }

    /** The table; without rows if nothing was counted. */
    public static DataTable of(Verdict verdict) {
        ReturnChecks all = ReturnChecks.sum(
                verdict.returns().stream().map(CheckedReturn::checks).toList());
        return DataTable.untitled(
                Layout.COLUMNS,
                COLUMNS,
                Stream.concat(
                                all.counts().stream().map(CheckedTable::row),
                                UncountedFindings.of(verdict).stream().map(CheckedTable::row))
                        .toList());
    }

    private static List<TableCell> row(CheckCount count) {
        String why = count.skipped().entrySet().stream()
                .map(each ->
                        English.number(each.getValue()) + " " + each.getKey().words())
                .collect(Collectors.joining("; "));
        return List.of(
                TableCell.of(count.code().id()),
                TableCell.of(English.capital(count.code().slug().replace('-', ' '))),
                TableCell.of(count.unit().key()),
                number(count.evaluated()),
                number(count.passed()),
                number(count.failed()),
                number(count.skippedInAll()),
                TableCell.of(why));
    }

    /** A row for findings of checks that are not counted. */
    private static List<TableCell> row(UncountedFindings findings) {
        return List.of(
                TableCell.of(findings.code().id()),
                TableCell.of(English.capital(findings.code().slug().replace('-', ' '))),
                TableCell.of("finding"),
                TableCell.of(""),
                TableCell.of(""),
                number(findings.findings()),
                TableCell.of(""),
                TableCell.of("not counted: " + findings.why()));
    }

    private static TableCell number(long number) {
        return TableCell.of(English.number(number));
    }
}
