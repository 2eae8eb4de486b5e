package org.waymark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;
import picocli.CommandLine.Option;

/** The option that narrows a command to some footprints. */
final class FootprintOption {

    /** At most this many codes are listed in a message. */
    private static final int LISTED = 50;

    @Option(
            names = "--footprint",
            paramLabel = "CODE,...",
            split = ",",
            hideParamSyntax = true,
            order = OptionGroup.INPUT,
            description = "Only these footprints: code, ODS code, another code that the programme knows, or name.")
    private List<String> footprints = new ArrayList<>();

    /**
     * The footprints named, in the order given; empty if the option was not used.
     *
     * @throws UsageException if the programme knows no footprint by one of the names
     */
    List<Footprint> named(Footprints known) {
        return footprints.stream().map(word -> find(word.strip(), known)).toList();
    }

    private static Footprint find(String word, Footprints known) {
        return known.find(word)
                .or(() -> known.all().stream()
                        .filter(each -> each.name().equalsIgnoreCase(word))
                        .findFirst())
                .orElseThrow(() -> unknown(word, known));
    }

    private static UsageException unknown(String word, Footprints known) {
        List<String> names = known.all().stream()
                .flatMap(each -> Stream.of(each.code(), each.name()))
                .toList();
        String codes = known.all().stream().map(Footprint::code).limit(LISTED).collect(Collectors.joining(", "));
        return new UsageException("--footprint names \"" + word + "\", which the programme does not know."
                + WordSuggestions.hint(word, names) + " The footprints are: " + codes + ".");
    }
}
