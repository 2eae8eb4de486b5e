package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.Block.Count;
import org.waymark.document.Block.Facts;
import org.waymark.document.LabelledFact;
import org.waymark.document.TableCell;
import org.waymark.report.view.CoverageView;

/** Turns the coverage of a period into the facts of a document: counts, rates and lists of names. */
public final class CoverageFacts {

    private CoverageFacts() {}

    static Facts of(CoverageView coverage) {
        List<LabelledFact> facts = new ArrayList<>(rates(coverage));
        coverage.lists().forEach(names -> facts.add(new LabelledFact.Names(names.label(), names.names())));
        return new Facts(
                coverage.counts().stream()
                        .map(count -> new Count(count.label(), TableCell.of(count.value())))
                        .toList(),
                facts);
    }

    /** The reporting rate and, with a deadline, the on-time rate. */
    public static List<LabelledFact> rates(CoverageView coverage) {
        return coverage.rates().stream()
                .<LabelledFact>map(rate ->
                        new LabelledFact.Figure(rate.label(), TableCell.of(rate.value()), rate.basis(), rate.share()))
                .toList();
    }
}
