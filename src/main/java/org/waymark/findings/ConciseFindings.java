package org.waymark.findings;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Optional;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Finding;
import org.waymark.check.Verdict;
import org.waymark.text.SentText;

/**
 * One line a finding, for searching and for editors that jump to a place: {@code file:line:column: severity code
 * message (value)} for CSV, {@code file[Sheet]!C7: ...} for workbooks. What is not known is left out of the place.
 * A last line with {@code note} in place of the severity is about the settings where they weaken the checks.
 */
record ConciseFindings(FindingsPresentation presentation) implements FindingsWriter {

    @Override
    public void write(Verdict verdict, Writer out) throws IOException {
        for (Iterator<Finding> findings = verdict.findings().iterator(); findings.hasNext(); ) {
            Finding finding = findings.next();
            out.write(AddressRanges.whole(finding.address()));
            out.write(": " + finding.severity().word() + ' ' + finding.code().id() + ' ');
            out.write(SentText.line(finding.message()));
            String value = finding.value();
            out.write(value == null ? "\n" : " (" + SentText.quoted(value) + ")\n");
        }
        Optional<SettingsInUse> settings = presentation.settings();
        if (settings.isPresent()) {
            String file = settings.get().file();
            out.write(AddressRanges.whole(Address.ofFile(file)) + ": note " + settings.get().sentence() + '\n');
        }
    }
}
