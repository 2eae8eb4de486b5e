package org.waymark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * The terminal of a session, if it has one.
 *
 * @param out whether standard output goes to a terminal
 * @param err whether standard error goes to a terminal
 * @param width columns of the terminal, or the value of {@code COLUMNS}; 80 if neither is known
 */
record Terminal(boolean out, boolean err, int width) {

    static final int USUAL_WIDTH = 80;

    /** No terminal: both streams go to files or pipes. */
    static final Terminal NONE = new Terminal(false, false, USUAL_WIDTH);

    /** The terminal of this process. The launcher passes it in system properties; without them, the system is asked. */
    static Terminal ofProcess(Map<String, String> environment) {
        String launcher = System.getProperty("waymark.terminal");
        boolean out = launcher == null ? isTerminal(1) : launcher.contains("out");
        boolean err = launcher == null ? isTerminal(2) : launcher.contains("err");
        OptionalInt columns = number(environment.getOrDefault("COLUMNS", ""));
        if (columns.isPresent()) {
            return new Terminal(out, err, columns.getAsInt());
        }
        return new Terminal(out, err, out ? systemWidth().orElse(USUAL_WIDTH) : USUAL_WIDTH);
    }

    /**
     * Whether a stream of the process is a terminal. {@link System#console()} cannot tell one stream from another and, from
     * JDK 22 on, is not null even without a terminal, so it is used only where /proc and a later JDK are missing.
     */
    @SuppressWarnings("SystemConsoleNull") // asked only before JDK 22
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            if (Files.isSymbolicLink(link)) {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            }
        } catch (IOException e) {
            return false;
        }
        return Runtime.version().feature() < 22 && System.console() != null;
    }

    private static OptionalInt systemWidth() {
        String launcher = System.getProperty("waymark.width");
        if (launcher != null) {
            return number(launcher);
        }
        try {
            Process stty = new ProcessBuilder("sh", "-c", "stty size </dev/tty 2>/dev/null").start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            stty.waitFor(1, TimeUnit.SECONDS);
            return number(size.substring(size.indexOf(' ') + 1));
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    private static OptionalInt number(String text) {
        return text.matches("[1-9][0-9]{0,3}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
