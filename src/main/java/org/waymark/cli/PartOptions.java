package org.waymark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprints;
import org.waymark.progress.Narrowing;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that narrow a report to a part of the programme. */
final class PartOptions {

    @Option(
            names = "--dimension",
            paramLabel = "NAME,...",
            split = " *, *",
            hideParamSyntax = true,
            order = OptionGroup.INPUT,
            description = "Only these dimensions: ${COMPLETION-CANDIDATES}.")
    private List<Dimension> dimensions = new ArrayList<>();

    @Mixin
    private FootprintOption footprints = new FootprintOption();

    /** @throws UsageException if a footprint is unknown */
    Narrowing narrowing(Footprints known) {
        return Narrowing.to(Set.copyOf(dimensions), Set.copyOf(footprints.named(known)));
    }
}
