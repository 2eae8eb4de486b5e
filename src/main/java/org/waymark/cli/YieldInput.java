package org.waymark.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The returns whose findings {@code waymark rules --yield} counts. */
final class YieldInput extends InputOptions {

    @Option(
            names = "--yield",
            paramLabel = "PATH...",
            hideParamSyntax = true,
            arity = "1..*",
            order = OptionGroup.INPUT,
            description =
                    "For the returns in these files and folders, count how often each code was raised, corrected in a"
                            + " return that was sent again, or answered.")
    private List<String> paths = new ArrayList<>();

    @Override
    List<String> paths() {
        return paths;
    }
}
