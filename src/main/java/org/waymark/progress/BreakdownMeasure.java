package org.waymark.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.check.MilestoneField;
import org.waymark.programme.VocabularyTerm;

/**
 * A measure that divides milestones into parts. A milestone is in one part or in none.
 *
 * @param description the measure's names and definition
 * @param parts every part, in the order in which it is shown
 * @param membership decides which milestones are counted as left out: those whose membership is hidden
 * @param partOf returns the part of a milestone, or null if it is in none
 * @param summary turns the milestones of each part into the value
 * @param <K> the type that identifies a part, such as an enum of the schema
 * @param <V> the type of the value
 */
public record BreakdownMeasure<K, V extends Breakdown>(
        MeasureDescription description,
        List<Part<K>> parts,
        Function<Milestone, Membership> membership,
        Function<Milestone, @Nullable K> partOf,
        Function<Map<K, List<Milestone>>, V> summary)
        implements Measure<V> {

    /**
     * One of the parts into which milestones are divided.
     *
     * @param id identifies the part
     * @param key the part's key in JSON and CSV
     * @param title what the part's milestones have in common, such as {@code Change stage: culture}
     * @param <K> the type that identifies a part
     */
    public record Part<K>(K id, String key, String title) {

        static <T extends Enum<T> & VocabularyTerm> List<Part<T>> ofTerms(String title, Class<T> terms) {
            return Arrays.stream(terms.getEnumConstants())
                    .map(term -> new Part<>(
                            term, term.id(), title + ": " + term.label().toLowerCase(Locale.ROOT)))
                    .toList();
        }
    }

    public BreakdownMeasure {
        parts = List.copyOf(parts);
    }

    /** Counts milestones by the term in one of their fields. */
    static <T extends Enum<T> & VocabularyTerm> BreakdownMeasure<T, TermCounts<T>> ofTerms(
            MeasureDescription description, MilestoneField<T> field) {
        return new BreakdownMeasure<>(
                description,
                Part.ofTerms(description.title(), field.type()),
                milestone -> Membership.present(milestone, field),
                milestone -> milestone.get(field),
                TermCounts::of);
    }

    /** The value over no milestones: every part with 0. */
    public V empty() {
        return summary.apply(byPart());
    }

    private Map<K, List<Milestone>> byPart() {
        Map<K, List<Milestone>> byPart = new LinkedHashMap<>();
        parts.forEach(part -> byPart.put(part.id(), new ArrayList<>()));
        return byPart;
    }

    /** The key of the part that a milestone is in, or null if it is in none. */
    public @Nullable String partKey(Milestone milestone) {
        K id = partOf.apply(milestone);
        return parts.stream()
                .filter(part -> part.id().equals(id))
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
        return new MeasureResult<>(summary.apply(byPart), hidden);
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
                        filterId(part.key()), part.title(), pair -> part.id().equals(partOf.apply(pair.milestone()))))
                .toList();
    }
}
