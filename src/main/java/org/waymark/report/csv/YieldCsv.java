package org.waymark.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Severity;
import org.waymark.check.collection.CodeYield;
import org.waymark.check.collection.FindingOutcome;
import org.waymark.check.collection.RuleYield;

/**
 * Writes the yield of the rules as CSV (RFC 4180): a header line, then one row per code, including codes that were
 * never raised.
 */
public final class YieldCsv {

    private static final List<String> HEADER = Stream.concat(
                    Stream.of("code", "slug", "severity", "raised"),
                    Stream.of(FindingOutcome.values()).map(FindingOutcome::key))
            .toList();

    /** Writes the whole table; flushes but does not close {@code out}. */
    public void render(RuleYield result, Writer out) throws IOException {
        out.write(CsvRow.of(HEADER));
        for (CodeYield each : result.codes()) {
            Severity severity = each.severity();
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(each.code().id());
            cells.add(each.code().slug());
            cells.add(severity == null ? "off" : severity.word());
            cells.add(each.raised());
            for (FindingOutcome outcome : FindingOutcome.values()) {
                cells.add(each.of(outcome));
            }
            out.write(CsvRow.of(cells));
        }
        out.flush();
    }
}
