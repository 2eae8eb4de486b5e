package org.waymark.cli;

import java.util.Locale;
import java.util.Map;

/** When to paint, as {@code --color} says it. */
enum ColourChoice {
    AUTO,
    ALWAYS,
    NEVER;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether to paint on a stream. Left to itself it follows {@code NO_COLOR} (no-color.org), then
     * {@code CLICOLOR_FORCE} (bixense.com/clicolors), then {@code TERM=dumb}, and then whether anybody looks.
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
