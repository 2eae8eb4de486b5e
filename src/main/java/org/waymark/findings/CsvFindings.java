package org.waymark.findings;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.FixClass;
import org.waymark.catalogue.QueryAnswer;
import org.waymark.check.Verdict;
import org.waymark.text.CsvCell;
import org.waymark.text.CsvColumn;
import org.waymark.text.SentText;

/**
 * Writes one row for each finding, for spreadsheets. Columns have the names of {@link JsonFindings}. Values are on one
 * line and without control characters, while JSON has them exactly as sent.
 */
public record CsvFindings() implements FindingsWriter {

    /** The columns, in the order of the file. */
    public static final List<CsvColumn> COLUMNS = List.of(
            CsvColumn.text("code"),
            CsvColumn.text("slug"),
            CsvColumn.text("severity"),
            CsvColumn.text("message"),
            CsvColumn.text("fix"),
            CsvColumn.text("file"),
            CsvColumn.text("sheet"),
            CsvColumn.integer("row"),
            CsvColumn.integer("column"),
            CsvColumn.text("cell"),
            CsvColumn.text("field"),
            CsvColumn.text("footprint"),
            CsvColumn.month("period"),
            CsvColumn.text("milestone"),
            CsvColumn.text("milestoneTitle"),
            CsvColumn.text("value"),
            CsvColumn.text("fingerprint"),
            CsvColumn.text("related"),
            CsvColumn.text("state"),
            CsvColumn.text("explanation"),
            CsvColumn.text("note"),
            CsvColumn.text("fixable"));

    @Override
    public void write(Verdict verdict, Writer out) throws IOException {
        out.write(String.join(",", CsvColumn.names(COLUMNS)) + "\r\n");
        for (Iterator<Finding> findings = verdict.findings().iterator(); findings.hasNext(); ) {
            String separator = "";
            for (String cell : cells(findings.next())) {
                out.write(separator);
                out.write(cell == null ? "" : CsvCell.of(SentText.line(cell)));
                separator = ",";
            }
            out.write("\r\n");
        }
    }

    private static @Nullable String[] cells(Finding finding) {
        Address at = finding.address();
        Address related = finding.related();
        QueryAnswer query = finding.query();
        FixClass fixClass = finding.fixClass();
        return new @Nullable String[] {
            finding.code().id(),
            finding.code().slug(),
            finding.severity().word(),
            finding.message(),
            finding.fix(),
            at.file(),
            at.sheet(),
            number(at.row()),
            number(at.column()),
            at.cell(),
            at.field(),
            finding.footprint(),
            Objects.toString(finding.period(), null),
            finding.milestone(),
            finding.milestoneTitle(),
            finding.value(),
            finding.fingerprint(),
            related == null ? null : AddressRanges.whole(related),
            query == null ? null : query.state().word(),
            query == null ? null : query.explanation(),
            query == null ? null : query.note(),
            fixClass == null ? null : fixClass.word()
        };
    }

    private static @Nullable String number(int number) {
        return number == 0 ? null : String.valueOf(number);
    }
}
