package org.waymark.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Footprint;

/**
 * Who was expected to send a return for the period, and who has.
 *
 * @param deadline the last day on which a return is on time, or null when the programme sets none
 * @param expected footprints valid in the period
 * @param received expected footprints with a return
 * @param accepted those whose return that counts has no error
 * @param late those whose return that counts was submitted after the deadline; empty when there is no deadline
 * @param undated those whose return that counts does not say when it was submitted
 * @param missing expected footprints without a return
 * @param unexpected footprints, as sent, that the programme does not expect in the period; not in the figures
 * @param onTimeRate accepted and submitted by the deadline, among the expected; n is 0 when there is no deadline
 */
public record Coverage(
        @Nullable LocalDate deadline,
        List<Footprint> expected,
        List<Footprint> received,
        List<Footprint> accepted,
        List<Footprint> late,
        List<Footprint> undated,
        List<Footprint> missing,
        List<String> unexpected,
        Rate reportingRate,
        Rate onTimeRate) {}
