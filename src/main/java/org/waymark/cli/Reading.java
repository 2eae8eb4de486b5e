package org.waymark.cli;

import java.util.function.Function;
import org.waymark.Settings;
import org.waymark.Waymark;

/** Runs a piece of work that reads returns, and shows on a terminal how far it has come. */
record Reading(Session session, GeneralOptions general) {

    <T> T of(Settings settings, Function<Waymark, T> work) {
        Console console = session.console();
        Waymark waymark = Waymark.with(settings).readingFrom(session.folder(), console.in());
        if (general.quiet() || !console.terminal().err()) {
            return work.apply(waymark);
        }
        try (ReadingBar bar = ReadingBar.ticking(console)) {
            return work.apply(waymark.tellingOf(bar));
        }
    }
}
