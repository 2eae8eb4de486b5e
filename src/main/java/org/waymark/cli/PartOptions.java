package org.waymark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;
import org.waymark.progress.Narrowing;
import picocli.CommandLine.Option;

/** Options that narrow a report to a part of the programme. */
final class PartOptions {

    @Option(
            names = "--dimension",
            paramLabel = "NAME,...",
            split = ",",
            hideParamSyntax = true,
            description = "Only these dimensions: feeling, perceiving, thinking, relating, doing, being.")
    private List<String> dimensions = new ArrayList<>();

    @Option(
            names = "--footprint",
            paramLabel = "CODE,...",
            split = ",",
            hideParamSyntax = true,
            description = "Only these footprints, by their code, ODS code, another code the programme knows, or name.")
    private List<String> footprints = new ArrayList<>();

    /** @throws UsageException when a dimension or a footprint is unknown */
    Narrowing narrowing(Footprints known) {
        Set<Dimension> wantedDimensions = dimensions.stream()
                .map(word -> Choice.of("--dimension", word, Dimension.class, Dimension::id))
                .collect(Collectors.toSet());
        Set<Footprint> wantedFootprints =
                footprints.stream().map(word -> footprint(word, known)).collect(Collectors.toSet());
        return Narrowing.to(wantedDimensions, wantedFootprints);
    }

    /** @throws UsageException when the programme knows no footprint of that name */
    static Footprint footprint(String word, Footprints known) {
        String wanted = word.strip();
        return known.find(wanted)
                .or(() -> known.all().stream()
                        .filter(each -> each.name().equalsIgnoreCase(wanted))
                        .findFirst())
                .orElseThrow(() -> unknown(wanted, known));
    }

    private static UsageException unknown(String word, Footprints known) {
        List<String> names = known.all().stream()
                .flatMap(each -> Stream.of(each.code(), each.name()))
                .toList();
        String hint = Choice.hint(word, names);
        String all = known.all().stream().map(Footprint::code).limit(50).collect(Collectors.joining(", "));
        return new UsageException(String.format(
                Locale.ROOT,
                "--footprint names \"%s\", which the programme does not know.%s The footprints are: %s.",
                word,
                hint,
                all));
    }
}
