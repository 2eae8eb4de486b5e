package org.waymark.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Interruptions of real processes, as a terminal sends them on Ctrl-C. A build that runs in the background hands on that
 * they are to be ignored, and a JVM keeps to it: the processes of tests are made to hear them.
 */
final class InterruptSignals {

    private static final List<String> HEARING = List.of("env", "--default-signal=INT");

    private InterruptSignals() {}

    /** The same command, in a process that hears interruptions. */
    static List<String> heardBy(List<String> command) {
        List<String> words = new ArrayList<>(HEARING);
        words.addAll(command);
        return words;
    }

    /** Whether this machine can make a process hear them. */
    static boolean canBeHeard() throws InterruptedException {
        try {
            return new ProcessBuilder(heardBy(List.of("true"))).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    static void send(Process process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
    }
}
