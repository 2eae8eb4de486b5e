package org.waymark.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.catalogue.Finding;
import org.waymark.programme.Suppression;

/** The suppressions of a programme that apply on a day. Immutable. */
public final class SuppressionPolicy {

    /** A policy that suppresses no findings. */
    public static final SuppressionPolicy NONE = new SuppressionPolicy(Map.of());

    private final Map<String, List<Suppression>> byCode;

    private SuppressionPolicy(Map<String, List<Suppression>> byCode) {
        this.byCode = byCode;
    }

    /** The suppressions that have not expired on a day. */
    public static SuppressionPolicy of(Collection<Suppression> all, LocalDate day) {
        return new SuppressionPolicy(
                all.stream().filter(one -> !one.expired(day)).collect(Collectors.groupingBy(Suppression::code)));
    }

    /** Whether a finding is suppressed. */
    public boolean covers(Finding finding) {
        return !byCode.isEmpty()
                && byCode.getOrDefault(finding.code().id(), List.of()).stream().anyMatch(one -> covers(one, finding));
    }

    /** Whether a suppression, expired or not, applies to a finding. */
    public static boolean covers(Suppression one, Finding finding) {
        return one.code().equals(finding.code().id())
                && (one.footprint() == null || one.footprint().equals(finding.footprint()))
                && (one.milestone() == null || one.milestone().equals(finding.milestone()));
    }
}
