package org.waymark.report;

import java.util.List;
import org.waymark.catalogue.Finding;
import org.waymark.forecast.Forecasts;
import org.waymark.progress.Progress;

/**
 * The content of a report on one period; every format is written from it. Immutable.
 *
 * @param progress the figures, milestones and coverage of the period
 * @param findings the findings in the period's returns and in their collection, in the order of {@link Finding#BY_PLACE}
 * @param forecasts what became of earlier forecasts, and the outlook
 * @param version waymark's version, which every report names
 */
public record ReportContent(Progress progress, List<Finding> findings, Forecasts forecasts, String version) {

    public ReportContent {
        findings = List.copyOf(findings);
    }

    /** Content without earlier forecasts. */
    public ReportContent(Progress progress, List<Finding> findings, String version) {
        this(progress, findings, Forecasts.none(progress.period()), version);
    }
}
