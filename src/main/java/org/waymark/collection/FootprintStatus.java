package org.waymark.collection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckedReturn;
import org.waymark.programme.Footprint;
import org.waymark.progress.ReturnState;

/**
 * What has become of one expected footprint's return. Texts from returns are as sent.
 *
 * @param counting the return that counts, or null when there is none
 * @param late whether that one was submitted after the deadline
 * @param superseded files of the footprint's other returns for the month, best first
 * @param ask what to ask of it, or null when all is well
 * @param why what is asked, in a sentence or two; empty when all is well
 */
public record FootprintStatus(
        Footprint footprint,
        ReturnState state,
        @Nullable CheckedReturn counting,
        boolean late,
        List<String> superseded,
        @Nullable CorrectionRequest ask,
        String why) {

    public FootprintStatus {
        superseded = List.copyOf(superseded);
    }

    /** The file of the return that counts, or null when there is none. */
    public @Nullable String file() {
        return counting == null ? null : counting.address().file();
    }

    /** When the return that counts says it was submitted, or null when it does not say or there is none. */
    public @Nullable LocalDate submittedOn() {
        return counting == null ? null : counting.submittedOn();
    }

    /** Whether there is a return that does not say when it was submitted. */
    public boolean undated() {
        return counting != null && counting.submittedOn() == null;
    }

    /** Errors on the return that counts; 0 when there is none. */
    public int errors() {
        return counting == null ? 0 : counting.errors();
    }

    /** Likewise its warnings. */
    public int warnings() {
        return counting == null ? 0 : counting.warnings();
    }

    /** Likewise its advisories. */
    public int advisories() {
        return counting == null ? 0 : counting.advisories();
    }
}
