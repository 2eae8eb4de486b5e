package org.waymark.cli;

import java.util.Locale;
import java.util.Map;

/** When output is coloured: the values of {@code --color}. */
enum ColourChoice {
    AUTO,
    ALWAYS,
    NEVER;

    /** As typed on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a stream is coloured. {@link #AUTO} follows {@code NO_COLOR} (no-color.org), then {@code CLICOLOR_FORCE}
     * (bixense.com/clicolors), then {@code TERM=dumb}; without any of them, only a terminal is coloured.
     *
     * @param terminal whether the stream goes to a terminal
     */
    boolean paints(Map<String, String> environment, boolean terminal) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> automatic(environment, terminal);
        };
    }

    private static boolean automatic(Map<String, String> environment, boolean terminal) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String force = environment.getOrDefault("CLICOLOR_FORCE", "");
        if (!force.isEmpty() && !force.equals("0")) {
            return true;
        }
        return terminal && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
