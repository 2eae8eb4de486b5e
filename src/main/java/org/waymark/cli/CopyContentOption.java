package org.waymark.cli;

import org.waymark.findings.CopyContent;
import picocli.CommandLine.Option;

/** The option that reduces marked copies of workbooks to their values. */
final class CopyContentOption {

    static final String NAME = "--annotate-values";

    @Option(
            names = NAME,
            order = OptionGroup.OUTPUT,
            description = "Write only values into marked copies, without the formulas, macros, links and colours of "
                    + "the returns.")
    private boolean values;

    CopyContent content() {
        return values ? CopyContent.VALUES : CopyContent.WHOLE;
    }
}
