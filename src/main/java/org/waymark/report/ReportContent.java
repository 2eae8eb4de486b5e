package org.waymark.report;

import java.util.List;
import org.waymark.catalogue.Finding;
import org.waymark.progress.Progress;

/**
 * Everything that a document over one period is made of.
 *
 * @param findings on the period's returns and on their collection, in the order of {@link Finding#BY_PLACE}
 * @param version waymark's version
 */
public record ReportContent(Progress progress, List<Finding> findings, String version) {

    public ReportContent {
        findings = List.copyOf(findings);
    }
}
