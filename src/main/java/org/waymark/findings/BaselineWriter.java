package org.waymark.findings;

import java.io.Writer;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.check.Verdict;
import org.waymark.sorting.ExternalSorter;
import org.waymark.sorting.RecordCodec;
import org.waymark.sorting.RecordInput;
import org.waymark.sorting.RecordOutput;
import org.waymark.sorting.TemporaryStorage;
import tools.jackson.core.JsonGenerator;

/** Writes a baseline: fingerprints and counts, with the code, footprint, milestone and field for human readers. */
final class BaselineWriter {

    /** The parts of a finding that a baseline records. */
    private record Entry(
            String fingerprint,
            String code,
            @Nullable String footprint,
            @Nullable String milestone,
            @Nullable String field) {

        Entry(Finding finding) {
            this(
                    finding.fingerprint(),
                    finding.code().id(),
                    finding.footprint(),
                    finding.milestone(),
                    finding.address().field());
        }
    }

    private static final Comparator<String> BLANKS_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    /** Puts findings with the same fingerprint next to each other. */
    private static final Comparator<Entry> STEADY = Comparator.comparing(Entry::footprint, BLANKS_FIRST)
            .thenComparing(Entry::milestone, BLANKS_FIRST)
            .thenComparing(Entry::code)
            .thenComparing(Entry::field, BLANKS_FIRST)
            .thenComparing(Entry::fingerprint);

    private BaselineWriter() {}

    static void write(Verdict verdict, Writer out) {
        ExternalSorter<Entry> entries = new ExternalSorter<>(new TemporaryStorage(), new EntryCodec(), STEADY);
        verdict.findings().forEach(finding -> entries.add(new Entry(finding)));
        entries.end();
        try (JsonGenerator json = JsonLayout.generator(out, Set.of("findings"))) {
            json.writeStartObject();
            json.writeNumberProperty("baseline", BaselineReader.VERSION);
            json.writeArrayPropertyStart("findings");
            write(entries.iterator(), json);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(Iterator<Entry> entries, JsonGenerator json) {
        Entry entry = entries.hasNext() ? entries.next() : null;
        while (entry != null) {
            Entry next = null;
            int count = 0;
            do {
                count++;
                next = entries.hasNext() ? entries.next() : null;
            } while (entry.equals(next));
            write(entry, count, json);
            entry = next;
        }
    }

    private static void write(Entry entry, int count, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("fingerprint", entry.fingerprint());
        json.writeStringProperty("code", entry.code());
        json.writeNumberProperty("count", count);
        JsonLayout.text(json, "footprint", entry.footprint());
        JsonLayout.text(json, "milestone", entry.milestone());
        JsonLayout.text(json, "field", entry.field());
        json.writeEndObject();
    }

    private static final class EntryCodec implements RecordCodec<Entry> {

        @Override
        public void write(Entry entry, RecordOutput out) {
            out.writeText(entry.fingerprint());
            out.writeRepeatedText(entry.code());
            out.writeRepeatedText(entry.footprint());
            out.writeText(entry.milestone());
            out.writeRepeatedText(entry.field());
        }

        @Override
        public Entry read(RecordInput in) {
            return new Entry(in.readRequiredText(), in.readRequiredText(), in.readText(), in.readText(), in.readText());
        }
    }
}
