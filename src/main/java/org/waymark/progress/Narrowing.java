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
 * The part of a programme that a report is limited to. Every figure covers that part only, including the overall figures.
 * The coverage (which returns were expected and received) depends on the footprints but not on the dimensions. Immutable.
 *
 * @param dimensions the dimensions to show; empty for all
 * @param footprints the footprints to show; empty for all
 */
public record Narrowing(Set<Dimension> dimensions, Set<Footprint> footprints) {

    /** The whole programme. */
    public static final Narrowing NONE = new Narrowing(Set.of(), Set.of());

    public Narrowing {
        dimensions = Set.copyOf(dimensions);
        footprints = Set.copyOf(footprints);
    }

    /** Limits a report to dimensions and footprints; an empty collection does not limit it. */
    public static Narrowing to(Collection<Dimension> dimensions, Collection<Footprint> footprints) {
        return new Narrowing(new LinkedHashSet<>(dimensions), new LinkedHashSet<>(footprints));
    }

    /** Whether a dimension is shown. */
    public boolean shows(Dimension dimension) {
        return dimensions.isEmpty() || dimensions.contains(dimension);
    }

    /** Whether a footprint is shown. */
    public boolean shows(Footprint footprint) {
        return footprints.isEmpty() || footprints.contains(footprint);
    }

    /** Whether the dimension of a milestone is shown. A milestone without one is shown if all dimensions are. */
    public boolean shows(Milestone milestone) {
        Dimension dimension = milestone.dimension();
        return dimension == null ? dimensions.isEmpty() : shows(dimension);
    }

    /** A description such as "Relating in Northgate only"; null for the whole programme. */
    public @Nullable String description() {
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
