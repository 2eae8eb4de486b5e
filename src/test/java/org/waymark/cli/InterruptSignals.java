package org.waymark.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends interrupts to real processes, as a terminal does on Ctrl-C. A build in the background passes on that interrupts
 * are ignored, and a JVM inherits this; so the test processes are started with interrupts enabled.
 */
final class InterruptSignals {

    private static final List<String> HEARING = List.of("env", "--default-signal=INT");

    private InterruptSignals() {}

    /** The same command, in a process that receives interrupts. */
    static List<String> heardBy(List<String> command) {
        List<String> words = new ArrayList<>(HEARING);
        words.addAll(command);
        return words;
    }

    /** Whether this machine can start such a process. */
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
