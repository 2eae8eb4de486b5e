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
 * Writes one line for each finding, for search tools and for editors that jump to an address: {@code file:line:column:
 * severity code message (value) [milestone]} for CSV files, {@code file[Sheet]!C7: ...} for workbooks. Unknown parts of
 * the address are left out. The mark of a finding that can be fixed follows its code; the state of a query that is not
 * open is last, in round brackets. If the settings weaken the checks, the last line says so, with {@code note} instead
 * of the severity.
 */
record ConciseFindings(FindingsPresentation presentation) implements FindingsWriter {

    @Override
    public void write(Verdict verdict, Writer out) throws IOException {
        for (Iterator<Finding> findings = verdict.findings().iterator(); findings.hasNext(); ) {
            Finding finding = findings.next();
            out.write(AddressRanges.whole(finding.address()));
            out.write(": " + finding.severity().word() + ' ' + finding.code().id() + FixMarks.of(finding.fixClass())
                    + ' ');
            out.write(SentText.line(finding.message()));
            String value = finding.value();
            out.write(value == null ? "" : " (" + SentText.quoted(value) + ")");
            String milestone = MilestoneNames.of(finding);
            out.write(milestone.isEmpty() ? "" : " [" + milestone + "]");
            out.write(AnswerWords.state(finding) + "\n");
        }
        Optional<SettingsInUse> settings = presentation.settings();
        if (settings.isPresent()) {
            String file = settings.get().file();
            out.write(AddressRanges.whole(Address.ofFile(file)) + ": note "
                    + settings.get().sentence() + '\n');
        }
    }
}
