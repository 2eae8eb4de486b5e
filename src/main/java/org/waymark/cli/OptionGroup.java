package org.waymark.cli;

import java.util.List;

/**
 * The headings under which help lists options. Every option names its heading by {@code order}, so that an option which
 * many commands share is listed in the same place everywhere.
 */
public final class OptionGroup {

    /** What is read: returns, months, programme and schema. */
    static final int INPUT = 0;

    /** Which findings count. */
    static final int CHECKS = 1;

    /** What is written, and where. */
    static final int OUTPUT = 2;

    /** Options of every command. */
    static final int GENERAL = 3;

    /** The heading of each group, by its number. */
    public static final List<String> HEADINGS = List.of("Input", "Findings", "Output", "General");

    private OptionGroup() {}
}
