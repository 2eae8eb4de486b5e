package org.waymark.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.Settings;
import org.waymark.Waymark;
import org.waymark.check.collection.PeriodChoice;
import org.waymark.intake.PassedOverFile;
import org.waymark.intake.ReadingListener;
import org.waymark.text.Dates;
import org.waymark.text.English;
import org.waymark.text.SentText;

/**
 * Runs work that reads returns, and shows its progress on a terminal unless {@code --quiet} is given.
 *
 * @param session the streams and the folder
 * @param general the options of every command
 */
record ReadingRun(CommandSession session, GeneralOptions general) {

    private static final int MOST_FILES = 5;

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
                .reportingTo(listener)
                .reportingChoiceTo(this::note);
    }

    /** Tells which files among the returns do not count, for commands whose output does not list them. */
    void noteNotCounted(List<PassedOverFile> passedOver) {
        List<PassedOverFile> files = passedOver.stream()
                .filter(each -> !session.files().reads(session.folder().resolve(each.file())))
                .toList();
        if (!files.isEmpty()) {
            String listed = English.and(
                    files.stream()
                            .map(each -> SentText.line(each.file() + " (" + each.reason() + ")"))
                            .toList(),
                    MOST_FILES);
            session.notes()
                    .add(English.count(files.size(), "file") + English.agree(files.size(), " is", " are")
                            + " not counted: " + listed + ".");
        }
    }

    /** Tells which month was chosen if the input has a later one. */
    void note(PeriodChoice choice) {
        if (choice.later().isEmpty()) {
            return;
        }
        String later = choice.later().stream()
                .map(month -> Dates.month(month.period()) + " has " + month.received() + " of "
                        + English.count(month.expected(), "return"))
                .collect(Collectors.joining(", "));
        session.notes()
                .add("The month is " + Dates.month(choice.period()) + ", the latest that is due or half complete: "
                        + later + ". Name another with --period.");
    }
}
