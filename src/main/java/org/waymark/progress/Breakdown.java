package org.waymark.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of milestones for each of several named parts, such as the ratings or the change stages. Every part is
 * present, even when it has no milestones. Immutable.
 */
public non-sealed interface Breakdown extends MeasureValue {

    /** The parts, in a fixed order. */
    List<PartCount> parts();

    /** The number of milestones in the part with this key; 0 if there is no such part. */
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
     * One part and the number of milestones in it.
     *
     * @param key the member name in JSON and the key in CSV, such as {@code mindset}
     * @param label the name that people read, such as {@code Mind-set}
     * @param count the number of milestones in the part
     * @param completed how many of them are completed, or null if the measure does not count that
     */
    record PartCount(
            String key, String label, int count, @Nullable Integer completed) {}
}
