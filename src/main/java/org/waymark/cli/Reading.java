package org.waymark.cli;

import java.util.function.Function;
import org.waymark.Settings;
import org.waymark.Waymark;
import org.waymark.intake.ReadingListener;

/** Runs a piece of work that reads returns, and shows on a terminal how far it has come. */
record Reading(Session session, GeneralOptions general) {

    <T> T of(Settings settings, Function<Waymark, T> work) {
        return watched(watcher -> work.apply(waymark(settings, watcher)));
    }

    /** Work that tells by itself how far it has come. */
    <T> T watched(Function<Watcher, T> work) {
        Console console = session.console();
        if (general.quiet() || !console.terminal().err()) {
            return work.apply(Watcher.NONE);
        }
        try (ProgressBar bar = ProgressBar.ticking(console)) {
            return work.apply(bar);
        }
    }

    Waymark waymark(Settings settings, ReadingListener listener) {
        return Waymark.with(settings)
                .readingFrom(session.folder(), session.console().in())
                .tellingOf(listener);
    }
}
