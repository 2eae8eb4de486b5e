package org.waymark.cli;

import java.util.List;

/** Exit codes and environment variables, for the page of commands and the manual pages. */
public final class ManualReference {

    /**
     * An exit code or an environment variable, with its meaning.
     *
     * @param word the code, or the name of the variable
     * @param means its meaning, a sentence in Markdown
     */
    public record Meaning(String word, String means) {}

    public static final List<Meaning> EXIT_CODES = List.of(
            new Meaning("0", "Success: no finding reaches the severity of `--fail-on`."),
            new Meaning("1", "Success, but there are findings at or above the severity of `--fail-on`."),
            new Meaning(
                    "2",
                    "The command line, the programme file or the schema is wrong, there is no file to read, or an output cannot be"
                            + " written."),
            new Meaning("3", "Internal error, or a problem of the machine: no Java, no memory."),
            new Meaning("130", "Interrupted, for example with Ctrl-C."),
            new Meaning("143", "Terminated."));

    public static final String UNREADABLE = "A return that cannot be read is a finding (WM-F01), not exit code 2.";

    public static final List<Meaning> ENVIRONMENT = List.of(
            new Meaning(
                    "JAVA_HOME",
                    "The Java to run on. Default: the one on `PATH`. A package of waymark with its own Java ignores it."),
            new Meaning("WAYMARK_OPTS", "Options for Java, such as `-Xmx1g`."),
            new Meaning(
                    "WAYMARK_ARCHIVE=off",
                    "Starts without the archive of classes in the cache folder, and does not make one. The archive is"
                            + " also not made if `CI` is set."),
            new Meaning("XDG_CACHE_HOME", "The cache folder. Default: `.cache` in the home folder."),
            new Meaning("NO_COLOR", "If set, output has no colour unless `--color always` is given."),
            new Meaning("CLICOLOR_FORCE", "If set and not 0, output has colour even in a file or a pipe."),
            new Meaning("TERM=dumb", "Output has no colour."),
            new Meaning("COLUMNS", "Width of text. Default: the width of the terminal."));

    public static final String STREAMS =
            "Data goes to standard output, everything else to standard error. Both are UTF-8.";

    private ManualReference() {}
}
