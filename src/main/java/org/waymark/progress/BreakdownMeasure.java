package org.waymark.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;

/**
 * How milestones divide into parts, each milestone into one at most.
 *
 * @param parts all there are, in their order
 * @param membership who enters; those hidden are left out
 * @param partOf the part that a milestone is in, or null when it is in none
 * @param value what is made of the milestones of each part
 * @param <K> what tells one part from another
 */
public record BreakdownMeasure<K, V extends Breakdown>(
        MeasureDescription description,
        List<Part<K>> parts,
        Function<Milestone, Membership> membership,
        Function<Milestone, @Nullable K> partOf,
        Function<Map<K, List<Milestone>>, V> value)
        implements Measure<V> {

    /**
     * One part.
     *
     * @param key its key in JSON and CSV
     * @param title what its milestones have in common, such as {@code Change stage: culture}
     */
    public record Part<K>(K of, String key, String title) {}

    public BreakdownMeasure {
        parts = List.copyOf(parts);
    }

    /** The value over no milestone at all: every part with 0. */
    public V nothing() {
        return value.apply(byPart());
    }

    private Map<K, List<Milestone>> byPart() {
        Map<K, List<Milestone>> byPart = new LinkedHashMap<>();
        parts.forEach(part -> byPart.put(part.of(), new ArrayList<>()));
        return byPart;
    }

    /** The key of the part that a milestone is in, or null when it is in none. */
    public @Nullable String partKey(Milestone milestone) {
        K of = partOf.apply(milestone);
        return parts.stream()
                .filter(part -> part.of().equals(of))
                .map(Part::key)
                .findFirst()
                .orElse(null);
    }

    MeasureResult<V> of(Collection<Milestone> milestones) {
        Map<K, List<Milestone>> byPart = byPart();
        int hidden = 0;
        for (Milestone milestone : milestones) {
            K part = partOf.apply(milestone);
            if (part != null) {
                byPart.computeIfAbsent(part, each -> new ArrayList<>()).add(milestone);
            }
            hidden += membership.apply(milestone) == Membership.HIDDEN ? 1 : 0;
        }
        return new MeasureResult<>(value.apply(byPart), hidden);
    }

    @Override
    public MeasureResult<V> over(MilestoneSet set) {
        return of(set.milestones());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.breakdown(this);
    }

    @Override
    public List<MilestoneFilter> filters() {
        return parts.stream()
                .map(part -> new MilestoneFilter(
                        filterId(part.key()), part.title(), t -> part.of().equals(partOf.apply(t.milestone()))))
                .toList();
    }
}
