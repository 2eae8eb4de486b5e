package org.waymark.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The returns that {@code waymark fix} copies. */
final class FixInput extends InputOptions {

    @Parameters(
            paramLabel = "PATH...",
            hideParamSyntax = true,
            arity = "0..*",
            description =
                    "Returns: .csv, .xlsx, .xlsm or .ods files, or folders of them. For .xls files, the changes are"
                            + " only counted.")
    private List<String> paths = new ArrayList<>();

    @Override
    List<String> paths() {
        return paths;
    }
}
