package org.waymark.check;

import java.util.Collection;
import java.util.List;

/**
 * Findings that have passed the programme's policy.
 *
 * @param reported those to report, weighed as the programme wants
 * @param suppressed those that the programme suppresses; they are not among the others
 */
public record GatedFindings(Findings reported, Findings suppressed) {

    /** Both as one. */
    public GatedFindings and(GatedFindings more) {
        return merged(List.of(this, more));
    }

    /** Several as one. */
    static GatedFindings merged(Collection<GatedFindings> parts) {
        return new GatedFindings(
                Findings.merged(parts.stream().map(GatedFindings::reported).toList()),
                Findings.merged(parts.stream().map(GatedFindings::suppressed).toList()));
    }
}
