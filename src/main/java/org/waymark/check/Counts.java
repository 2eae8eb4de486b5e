package org.waymark.check;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;

/** How many findings there are of each severity. */
final class Counts {

    private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);

    void add(@Nullable Finding finding) {
        if (finding != null) {
            bySeverity.merge(finding.severity(), 1, Integer::sum);
        }
    }

    int of(Severity severity) {
        return bySeverity.getOrDefault(severity, 0);
    }
}
