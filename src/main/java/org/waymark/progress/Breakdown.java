package org.waymark.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How milestones divide into parts that have names. Every part is present, even when it has no milestone. */
public non-sealed interface Breakdown extends MeasureValue {

    /** The parts, always in the same order. */
    List<PartCount> parts();

    /** How many milestones are in the part with this key. */
    default int count(String key) {
        return parts().stream()
                .filter(part -> part.key().equals(key))
                .mapToInt(PartCount::count)
                .sum();
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.breakdown(this);
    }

    /**
     * One part and how many milestones are in it.
     *
     * @param key its member in JSON and its key in CSV, such as {@code mindset}
     * @param label as people read it, such as {@code Mind-set}
     * @param completed how many of the count are completed, or null where the measure does not tell
     */
    record PartCount(
            String key, String label, int count, @Nullable Integer completed) {}
}
