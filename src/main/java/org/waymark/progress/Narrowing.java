package org.waymark.progress;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;
import org.waymark.text.English;

/**
 * The part of a programme that a reader asked to see. Every figure is then of that part alone, the overall ones too;
 * only who was expected and has sent a return does not depend on dimensions.
 *
 * @param dimensions those to show; empty for all
 * @param footprints those to show; empty for all
 */
public record Narrowing(Set<Dimension> dimensions, Set<Footprint> footprints) {

    public static final Narrowing NONE = new Narrowing(Set.of(), Set.of());

    public Narrowing {
        dimensions = Set.copyOf(dimensions);
        footprints = Set.copyOf(footprints);
    }

    /** Narrowed to these; an empty collection narrows nothing. */
    public static Narrowing to(Collection<Dimension> dimensions, Collection<Footprint> footprints) {
        return new Narrowing(new LinkedHashSet<>(dimensions), new LinkedHashSet<>(footprints));
    }

    /** Whether it is to be shown. */
    public boolean shows(Dimension dimension) {
        return dimensions.isEmpty() || dimensions.contains(dimension);
    }

    /** Whether it is to be shown. */
    public boolean shows(Footprint footprint) {
        return footprints.isEmpty() || footprints.contains(footprint);
    }

    /** Whether it is to be shown, as far as its dimension tells: one without is shown unless dimensions were asked for. */
    public boolean shows(Milestone milestone) {
        Dimension dimension = milestone.dimension();
        return dimension == null ? dimensions.isEmpty() : shows(dimension);
    }

    /** In words, such as "Relating in Northgate only"; null when nothing is narrowed. */
    public @Nullable String words() {
        String dimensionNames =
                English.and(dimensions.stream().sorted().map(Dimension::label).toList());
        String footprintNames =
                English.and(footprints.stream().map(Footprint::name).sorted().toList());
        if (dimensions.isEmpty() && footprints.isEmpty()) {
            return null;
        }
        if (dimensions.isEmpty() || footprints.isEmpty()) {
            return dimensionNames + footprintNames + " only";
        }
        return dimensionNames + " in " + footprintNames + " only";
    }
}
