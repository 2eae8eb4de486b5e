package org.waymark.findings;

/**
 * The command that fixes the files of a run, as typed in a shell. Immutable.
 *
 * @param safe the command for safe corrections
 * @param unsafe the command that also guesses
 */
public record FixCommandLine(String safe, String unsafe) {}
