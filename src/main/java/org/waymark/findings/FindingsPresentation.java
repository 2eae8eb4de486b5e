package org.waymark.findings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.SuppressionPolicy;
import org.waymark.programme.Programme;
import org.waymark.programme.Suppression;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;
import org.waymark.terminal.Ansi;

/**
 * What a writer needs to know beside the findings.
 *
 * @param version of waymark
 * @param programme whose schema names the fields
 * @param width columns to fill in formats for people; less than 40 is taken as 40
 * @param colour whether to paint with ANSI sequences
 * @param failOn from which severity on a finding fails a check, or null when none does
 * @param baseline what a baseline left out of the findings, or null without one
 */
public record FindingsPresentation(
        String version,
        Programme programme,
        int width,
        boolean colour,
        @Nullable Severity failOn,
        Baseline.@Nullable Comparison baseline) {

    /** The schema that the returns were checked against. */
    Schema schema() {
        return programme.schema();
    }

    /** How the programme's settings weaken the checks; empty when they do not. */
    Optional<SettingsInUse> settings() {
        return SettingsInUse.of(programme);
    }

    /** What a code weighs in the programme. */
    Severity weight(Code code) {
        return programme.severities().getOrDefault(code.id(), code.severity());
    }

    boolean fails(Finding finding) {
        return failOn != null && finding.severity().atLeast(failOn);
    }

    /** Why the programme lets a finding be: the reason of the suppression that holds longest. */
    String whySuppressed(Finding suppressed) {
        return programme.suppressions().stream()
                .filter(one -> SuppressionPolicy.covers(one, suppressed))
                .max(Comparator.comparing(
                        Suppression::expires, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .map(Suppression::reason)
                .orElse("suppressed by the programme");
    }

    /** Titles of the schema's fields by their names. */
    Map<String, String> titles() {
        Map<String, String> titles = new HashMap<>();
        for (Field field : schema().columns()) {
            titles.put(field.name(), field.title());
        }
        return titles;
    }

    int usableWidth() {
        return Math.max(40, width);
    }

    /** The text as it is, or with an ANSI style such as {@code 1;31} around it. */
    String paint(@Nullable String style, String text) {
        return colour && style != null ? Ansi.paint(style, text) : text;
    }
}
