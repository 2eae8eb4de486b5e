package org.waymark.findings;

import java.io.Writer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.catalogue.Finding;
import org.waymark.check.Verdict;
import tools.jackson.core.JsonGenerator;

/** Writes a baseline: fingerprints with their counts, and beside them what a person needs to read it. */
final class BaselineWriter {

    private static final Comparator<String> BLANKS_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private static final Comparator<Finding> STEADY = Comparator.comparing(Finding::footprint, BLANKS_FIRST)
            .thenComparing(Finding::milestone, BLANKS_FIRST)
            .thenComparing(finding -> finding.code().id())
            .thenComparing(finding -> finding.address().field(), BLANKS_FIRST)
            .thenComparing(Finding::fingerprint);

    private BaselineWriter() {}

    static void write(Verdict verdict, Writer out) {
        Map<String, Integer> counts = new HashMap<>();
        List<Finding> firsts = verdict.findings()
                .filter(finding -> counts.merge(finding.fingerprint(), 1, Integer::sum) == 1)
                .sorted(STEADY)
                .toList();
        try (JsonGenerator json = Json.generator(out, Set.of("findings"))) {
            json.writeStartObject();
            json.writeNumberProperty("baseline", BaselineReader.VERSION);
            json.writeArrayPropertyStart("findings");
            for (Finding finding : firsts) {
                json.writeStartObject();
                json.writeStringProperty("fingerprint", finding.fingerprint());
                json.writeStringProperty("code", finding.code().id());
                json.writeNumberProperty("count", counts.getOrDefault(finding.fingerprint(), 1));
                Json.text(json, "footprint", finding.footprint());
                Json.text(json, "milestone", finding.milestone());
                Json.text(json, "field", finding.address().field());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
