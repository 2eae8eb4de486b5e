package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The program with which an operating system opens a file or folder as a double-click does.
 *
 * @param command the program with its arguments; the path follows
 * @param needsDisplay whether the environment names a display when there is one
 */
record DesktopProgram(List<String> command, boolean needsDisplay) {

    DesktopProgram {
        command = List.copyOf(command);
    }

    /** @param system the name of the operating system, as Java gives it */
    static DesktopProgram of(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new DesktopProgram(List.of("rundll32", "url.dll,FileProtocolHandler"), false);
        }
        return name.startsWith("mac")
                ? new DesktopProgram(List.of("open"), false)
                : new DesktopProgram(List.of("xdg-open"), true);
    }

    /**
     * Opens a file or folder without waiting for it.
     *
     * @return why it was not opened, to follow "because"; null if the program was started
     */
    @Nullable
    String open(Map<String, String> environment, Path path) {
        if (!environment.getOrDefault("CI", "").isEmpty()) {
            return "this is a CI job";
        }
        if (needsDisplay && !environment.containsKey("DISPLAY") && !environment.containsKey("WAYLAND_DISPLAY")) {
            return "there is no display";
        }
        List<String> words = new ArrayList<>(command);
        words.add(path.toAbsolutePath().normalize().toString());
        try {
            new ProcessBuilder(words)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return null;
        } catch (IOException e) {
            return "the program " + command.get(0) + " cannot be started";
        }
    }
}
