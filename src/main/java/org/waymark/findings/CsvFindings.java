package org.waymark.findings;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Finding;
import org.waymark.check.Verdict;
import org.waymark.text.CsvCell;
import org.waymark.text.SentText;

/**
 * Writes one row for each finding, for spreadsheets. Columns have the names of {@link JsonFindings}. Values are on one
 * line and without control characters, while JSON has them exactly as sent.
 */
record CsvFindings() implements FindingsWriter {

    private static final List<String> COLUMNS = List.of(
            "code",
            "slug",
            "severity",
            "message",
            "fix",
            "file",
            "sheet",
            "row",
            "column",
            "cell",
            "field",
            "footprint",
            "period",
            "milestone",
            "milestoneTitle",
            "value",
            "fingerprint",
            "related");

    @Override
    public void write(Verdict verdict, Writer out) throws IOException {
        out.write(String.join(",", COLUMNS) + "\r\n");
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
            related == null ? null : AddressRanges.whole(related)
        };
    }

    private static @Nullable String number(int number) {
        return number == 0 ? null : String.valueOf(number);
    }
}
