package org.waymark.findings;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Finding;
import org.waymark.check.Verdict;

/**
 * One line a finding, for searching and for editors that jump to a place: {@code file:line:column: severity code
 * message (value)} for CSV, {@code file[Sheet]!C7: ...} for workbooks. What is not known is left out of the place.
 */
record ConciseFindings() implements FindingsWriter {

    @Override
    public void write(Verdict verdict, Writer out) throws IOException {
        for (Iterator<Finding> findings = verdict.findings().iterator(); findings.hasNext(); ) {
            Finding finding = findings.next();
            out.write(place(finding.address()));
            out.write(": " + finding.severity().word() + ' ' + finding.code().id() + ' ');
            out.write(Plain.line(finding.message()));
            String value = finding.value();
            out.write(value == null ? "\n" : " (" + Plain.quoted(value) + ")\n");
        }
    }

    private static String place(Address address) {
        String file = address.file().isEmpty() ? "returns" : Plain.line(address.file());
        if (address.sheet() != null) {
            String sheet = file + '[' + Plain.line(address.sheet()) + ']';
            return address.row() == 0
                    ? sheet
                    : sheet
                            + '!'
                            + (address.column() == 0 ? "" : Address.columnLetters(address.column()))
                            + address.row();
        }
        if (address.row() == 0) {
            return file;
        }
        return file + ':' + address.row() + (address.column() == 0 ? "" : ":" + address.column());
    }
}
