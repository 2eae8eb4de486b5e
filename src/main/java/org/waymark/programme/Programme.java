package org.waymark.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Severity;
import org.waymark.schema.Rule;
import org.waymark.schema.Schema;
import org.waymark.schema.SettingsFile;

/**
 * A programme and its settings, read from a {@code waymark.yaml} or built in. Immutable.
 *
 * @param name the name, which is the heading of reports
 * @param source the name of the programme file in messages, or null for the built-in programme
 * @param footprints the footprints that send returns
 * @param schema the schema that returns are checked against
 * @param contact the office that receives returns and answers questions, or null when it is not given
 * @param deadline the deadline for returns, or null when there is none
 * @param severities the severities that differ from the default, by the id of the code
 * @param off the ids of codes that are not checked
 * @param suppressions the findings that the programme accepts
 * @param answers what the programme decided about queries, in the order of the file
 * @param corrections the values in returns that the programme corrects, in the order of the file
 * @param decisions the decisions about milestones that the programme has recorded, in the order of the file
 * @param branding the logo and the colours of pages, papers and slides
 * @param dateOrder how senders write dates
 * @param trends the targets of measures, and the months from which limits are calculated again
 * @param files the programme file, and the files that belong to it (footprints, decisions, corrections, logo); the schema has
 *     its own file
 */
public record Programme(
        String name,
        @Nullable String source,
        Footprints footprints,
        Schema schema,
        @Nullable Contact contact,
        @Nullable Deadline deadline,
        Map<String, Severity> severities,
        Set<String> off,
        List<Suppression> suppressions,
        List<RecordedAnswer> answers,
        List<CellCorrection> corrections,
        List<RecordedDecision> decisions,
        Branding branding,
        DateOrder dateOrder,
        TrendSettings trends,
        List<SettingsFile> files) {

    public Programme {
        severities = Map.copyOf(severities);
        off = Set.copyOf(off);
        suppressions = List.copyOf(suppressions);
        answers = List.copyOf(answers);
        corrections = List.copyOf(corrections);
        decisions = List.copyOf(decisions);
        files = List.copyOf(files);
    }

    /** A programme without contact, suppressions, answers, corrections, branding and files, whose senders write dates as YYYY-MM-DD. */
    public Programme(
            String name,
            @Nullable String source,
            Footprints footprints,
            Schema schema,
            @Nullable Deadline deadline,
            Map<String, Severity> severities,
            Set<String> off) {
        this(
                name,
                source,
                footprints,
                schema,
                null,
                deadline,
                severities,
                off,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Branding.NONE,
                DateOrder.ISO,
                TrendSettings.NONE,
                List.of());
    }

    /** Every code that can occur, by id: the built-in codes in the order of their documentation, then those that the schema adds. */
    public Map<String, Code> codes() {
        Map<String, Code> codes = new LinkedHashMap<>(Codes.all());
        schema.rules().stream().map(Rule::code).forEach(code -> codes.putIfAbsent(code.id(), code));
        return codes;
    }

    /** The severity of a code in this programme; null if the programme does not check it. */
    public @Nullable Severity severity(Code code) {
        return off.contains(code.id()) ? null : severities.getOrDefault(code.id(), code.severity());
    }

    /** The same programme with another schema. */
    public Programme with(Schema other) {
        return new Programme(
                name,
                source,
                footprints,
                other,
                contact,
                deadline,
                severities,
                off,
                suppressions,
                answers,
                corrections,
                decisions,
                branding,
                dateOrder,
                trends,
                files);
    }
}
