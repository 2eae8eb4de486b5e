package org.waymark.cli;

import java.util.function.Function;
import org.waymark.Settings;
import org.waymark.Waymark;
import org.waymark.intake.ReadingListener;

/**
 * Runs work that reads returns, and shows its progress on a terminal unless {@code --quiet} is given.
 *
 * @param session the streams and the folder
 * @param general the options of every command
 */
record ReadingRun(CommandSession session, GeneralOptions general) {

    <T> T run(Settings settings, Function<Waymark, T> work) {
        return withProgress(watcher -> work.apply(waymark(settings, watcher)));
    }

    /** Runs work that reports its own progress. */
    <T> T withProgress(Function<ProgressListener, T> work) {
        Console console = session.console();
        if (general.quiet() || !console.terminal().err()) {
            return work.apply(ProgressListener.NONE);
        }
        try (ProgressBar bar = ProgressBar.ticking(console)) {
            return work.apply(bar);
        }
    }

    Waymark waymark(Settings settings, ReadingListener listener) {
        return Waymark.with(settings)
                .readingFrom(session.folder(), session.console().in())
                .reportingTo(listener);
    }
}
