package org.waymark.check;

import java.util.Collection;
import java.util.List;

/**
 * Findings to which the programme's policy has been applied.
 *
 * @param reported the findings to report, with the severities that the programme gives them
 * @param suppressed the findings that the programme suppresses; {@code reported} does not include them
 */
public record GatedFindings(Findings reported, Findings suppressed) {

    /** Merges these findings with others. */
    public GatedFindings merge(GatedFindings more) {
        return merged(List.of(this, more));
    }

    /** Merges several lists. */
    static GatedFindings merged(Collection<GatedFindings> parts) {
        return new GatedFindings(
                Findings.merged(parts.stream().map(GatedFindings::reported).toList()),
                Findings.merged(parts.stream().map(GatedFindings::suppressed).toList()));
    }
}
