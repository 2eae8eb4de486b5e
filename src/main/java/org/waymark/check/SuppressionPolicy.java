package org.waymark.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.catalogue.Finding;
import org.waymark.programme.Suppression;

/** Which findings a programme lets be on a day. */
public final class SuppressionPolicy {

    public static final SuppressionPolicy NONE = new SuppressionPolicy(Map.of());

    private final Map<String, List<Suppression>> byCode;

    private SuppressionPolicy(Map<String, List<Suppression>> byCode) {
        this.byCode = byCode;
    }

    /** Those that hold on a day; expired ones hide nothing. */
    public static SuppressionPolicy of(Collection<Suppression> all, LocalDate day) {
        return new SuppressionPolicy(
                all.stream().filter(one -> !one.expired(day)).collect(Collectors.groupingBy(Suppression::code)));
    }

    /** Whether a finding is let be. */
    public boolean cover(Finding finding) {
        return !byCode.isEmpty()
                && byCode.getOrDefault(finding.code().id(), List.of()).stream().anyMatch(one -> covers(one, finding));
    }

    /** Whether one suppression means a finding, expired or not. */
    public static boolean covers(Suppression one, Finding finding) {
        return one.code().equals(finding.code().id())
                && (one.footprint() == null || one.footprint().equals(finding.footprint()))
                && (one.milestone() == null || one.milestone().equals(finding.milestone()));
    }
}
