package org.waymark.programme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Severity;
import org.waymark.schema.Schema;
import org.waymark.schema.SettingsFile;

/**
 * What is being run: read from a {@code waymark.yaml}, or built in.
 *
 * @param name as reports are headed
 * @param source the file it was read from as messages name it, or null for the built-in programme
 * @param deadline by when returns are due, or null when the programme sets none
 * @param severities by code id, where the programme weighs a code otherwise than its default
 * @param off ids of codes that are not checked in this programme
 * @param suppressions findings that are let be
 * @param files the programme file and the list of footprints that it names; its schema knows its own file
 */
public record Programme(
        String name,
        @Nullable String source,
        Footprints footprints,
        Schema schema,
        @Nullable Deadline deadline,
        Map<String, Severity> severities,
        Set<String> off,
        List<Suppression> suppressions,
        List<SettingsFile> files) {

    public Programme {
        severities = Map.copyOf(severities);
        off = Set.copyOf(off);
        suppressions = List.copyOf(suppressions);
        files = List.copyOf(files);
    }

    /** A programme that is in no file and suppresses nothing. */
    public Programme(
            String name,
            @Nullable String source,
            Footprints footprints,
            Schema schema,
            @Nullable Deadline deadline,
            Map<String, Severity> severities,
            Set<String> off) {
        this(name, source, footprints, schema, deadline, severities, off, List.of(), List.of());
    }

    /** The same programme checked against another schema. */
    public Programme with(Schema other) {
        return new Programme(name, source, footprints, other, deadline, severities, off, suppressions, files);
    }
}
