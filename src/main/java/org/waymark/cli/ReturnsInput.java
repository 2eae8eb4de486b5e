package org.waymark.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The input of a command that reads returns once. */
final class ReturnsInput extends InputOptions {

    @Parameters(
            paramLabel = "PATH...",
            hideParamSyntax = true,
            arity = "0..*",
            description = "Returns: .csv, .xlsx, .xlsm, .xls or .ods files, folders of them, or - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--previous",
            paramLabel = "PATH",
            order = OptionGroup.INPUT,
            description = "Earlier returns to compare with that are not among the PATHs. May be repeated.")
    private List<String> previous = new ArrayList<>();

    @Override
    List<String> paths() {
        return paths;
    }

    @Override
    List<String> previous() {
        return previous;
    }
}
