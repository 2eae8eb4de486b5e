package org.waymark.cli;

import java.util.Optional;
import org.waymark.Settings;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Verdict;
import org.waymark.check.collection.PeriodChoice;
import org.waymark.intake.FileDiscovery;

/** Checks the returns of the months that {@code --period} names; without it, those of every month. */
final class ReturnCheck {

    private final CommandSession session;
    private final GeneralOptions general;
    private final InputOptions input;

    ReturnCheck(CommandSession session, GeneralOptions general, InputOptions input) {
        this.session = session;
        this.general = general;
        this.input = input;
    }

    /** @param wholeSet whether missing and late returns are also reported */
    Verdict verdict(Settings settings, boolean wholeSet) {
        ReadingRun reading = new ReadingRun(session, general);
        Verdict all = reading.run(settings, waymark -> waymark.check(input.paths(), wholeSet));
        Optional<PeriodChoice> latest = PeriodChoice.of(
                all.returns().stream().map(CheckedReturn::key).toList(), settings.programme(), settings.asOf());
        if (!input.latest() || latest.isEmpty() || input.paths().contains(FileDiscovery.STANDARD_INPUT)) {
            return all;
        }
        reading.note(latest.get());
        Settings chosen = settings.withPeriod(latest.get().period());
        return reading.run(chosen, waymark -> waymark.check(input.paths(), wholeSet));
    }
}
