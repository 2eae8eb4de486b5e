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
 * The settings of a writer of findings.
 *
 * @param version the version of waymark
 * @param programme the programme, whose schema has the titles of the fields
 * @param width the line width in columns for text; less than 40 counts as 40
 * @param colour whether to use ANSI colours
 * @param failOn the lowest severity that fails a check, or null if none does
 * @param baseline the result of comparing the findings with a baseline, or null without a baseline
 * @param complete whether text lists every message and every advisory
 * @param fixCommand the command that fixes the files, for the end of text; null to leave it out
 */
public record FindingsPresentation(
        String version,
        Programme programme,
        int width,
        boolean colour,
        @Nullable Severity failOn,
        Baseline.@Nullable Comparison baseline,
        boolean complete,
        @Nullable FixCommandLine fixCommand) {

    /** The settings of a writer that lists advisories in one line for each file. */
    public FindingsPresentation(
            String version,
            Programme programme,
            int width,
            boolean colour,
            @Nullable Severity failOn,
            Baseline.@Nullable Comparison baseline) {
        this(version, programme, width, colour, failOn, baseline, false, null);
    }

    /** The schema that the returns were checked against. */
    Schema schema() {
        return programme.schema();
    }

    /** How the programme's settings weaken the checks; empty if they do not. */
    Optional<SettingsInUse> settings() {
        return SettingsInUse.of(programme);
    }

    /** The severity of a code in the programme. */
    Severity severity(Code code) {
        return programme.severities().getOrDefault(code.id(), code.severity());
    }

    boolean fails(Finding finding) {
        return failOn != null && finding.severity().atLeast(failOn) && finding.unsettled();
    }

    /** Why the programme suppresses a finding: the reason of the suppression that expires last. */
    String whySuppressed(Finding suppressed) {
        return programme.suppressions().stream()
                .filter(suppression -> SuppressionPolicy.covers(suppression, suppressed))
                .max(Comparator.comparing(
                        Suppression::expires, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .map(Suppression::reason)
                .orElse("suppressed by the programme");
    }

    /** The titles of the schema's fields by the names of the fields. */
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

    /** The text in an ANSI style such as {@code 1;31}, or unchanged without colour or style. */
    String paint(@Nullable String style, String text) {
        return colour && style != null ? Ansi.paint(style, text) : text;
    }
}
