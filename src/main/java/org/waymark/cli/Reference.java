package org.waymark.cli;

import java.util.List;

/** Exit codes and environment variables, for the page of commands and the manual pages. */
public final class Reference {

    /** An exit code or a variable, and its meaning. */
    public record Entry(String word, String means) {}

    public static final List<Entry> EXIT_CODES = List.of(
            new Entry("0", "Success: no finding reaches the severity of `--fail-on`."),
            new Entry("1", "Success, but there are findings at or above the severity of `--fail-on`."),
            new Entry("2", "The command line, the programme file or the schema is wrong, there is no file to read, or an output cannot be"
                            + " written."),
            new Entry("3", "Internal error, or a problem of the machine: no Java, no memory."),
            new Entry("130", "Interrupted with Ctrl-C."),
            new Entry("143", "Terminated."));

    public static final String UNREADABLE = "A return that cannot be read is a finding (WM-F01), not exit code 2.";

    public static final List<Entry> ENVIRONMENT = List.of(
            new Entry("JAVA_HOME", "The Java to run on. Default: the one on `PATH`."),
            new Entry("WAYMARK_OPTS", "Options for Java, such as `-Xmx1g`."),
            new Entry("NO_COLOR", "If set, output has no colour unless `--color always` is given."),
            new Entry("CLICOLOR_FORCE", "If set and not 0, output has colour even in a file or a pipe."),
            new Entry("TERM=dumb", "Output has no colour."),
            new Entry("COLUMNS", "Width of text. Default: the width of the terminal."));

    public static final String STREAMS =
            "Data goes to standard output, everything else to standard error. Both are UTF-8.";

    private Reference() {}
}
