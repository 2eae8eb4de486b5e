package org.waymark.cli;

import java.util.List;

/** What holds for every command, for the page of commands and for the manual. */
final class Reference {

    /** A word and what it stands for. */
    record Entry(String word, String means) {}

    static final List<Entry> EXIT_CODES = List.of(
            new Entry("0", "done, and nothing found at or above `--fail-on`"),
            new Entry("1", "done, and something found at or above `--fail-on`"),
            new Entry(
                    "2",
                    "the command line, the programme file or the schema is at fault, there is no file to read, or an"
                            + " output cannot be written"),
            new Entry("3", "waymark itself is at fault, or the machine: no Java, no memory"),
            new Entry("130", "interrupted"));

    static final String UNREADABLE = "A return that cannot be read is a finding (WM-F01), not exit code 2.";

    static final List<Entry> ENVIRONMENT = List.of(
            new Entry("JAVA_HOME", "chooses the Java to run on; without it, the one on `PATH`"),
            new Entry("WAYMARK_OPTS", "options for Java, such as `-Xmx1g`"),
            new Entry("NO_COLOR", "when set, nothing is painted unless `--color always` is given"),
            new Entry("CLICOLOR_FORCE", "when set and not 0, output is painted even into a file or a pipe"),
            new Entry("TERM=dumb", "nothing is painted"),
            new Entry("COLUMNS", "the width of text, in place of the terminal's own"));

    static final String STREAMS =
            "Data goes to standard output and everything else to standard error, both always in UTF-8.";

    private Reference() {}
}
