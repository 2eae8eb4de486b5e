package org.waymark.findings;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.Verdict;
import org.waymark.text.English;

/** What a marked copy of a workbook contains, and what its receivers are told about it. */
public enum CopyContent {
    /** Everything that the sender put into the workbook, with its macros and links. */
    WHOLE,
    /** The values of its cells, without formulas, macros, links, colours and lists. */
    VALUES;

    /**
     * A sentence for the people who receive copies of these returns; null if the copies contain nothing to mention.
     *
     * @param findings the findings on the returns
     * @param copies the number of copies
     */
    public @Nullable String note(Verdict findings, int copies) {
        if (copies == 0) {
            return null;
        }
        String copy = English.agree(copies, "The marked copy contains", "The marked copies contain");
        if (this == VALUES) {
            return copy + " only the values of the return, without formulas, macros, links and colours.";
        }
        List<String> content = findings.findings()
                .filter(CopyContent::goesIntoCopies)
                .map(finding -> String.valueOf(finding.value()))
                .distinct()
                .toList();
        return content.isEmpty()
                ? null
                : copy + " what the return contains besides values: " + String.join("; ", content) + ".";
    }

    /** Whether a finding is about content that a whole copy of its file contains. A copy of an .ods file has values only. */
    public static boolean goesIntoCopies(Finding finding) {
        return finding.code().equals(Codes.ACTIVE_CONTENT)
                && !finding.address().file().toLowerCase(Locale.ROOT).endsWith(".ods");
    }
}
