package org.waymark.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.waymark.check.Milestone;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;
import org.waymark.programme.Level;

/**
 * How many learning pairs chance alone would give: the mean number of pairs when what the milestones show (an example,
 * stuck, both or neither) is shuffled among all milestones of the month, while every milestone keeps its footprint, its
 * dimension and its level. The shuffles have a fixed seed, so the result is the same on every machine.
 */
final class LearningChance {

    private static final int SHUFFLES = 200;
    private static final long SEED = 1;

    /** What a milestone shows. */
    private record Evidence(boolean example, boolean stuck) {}

    /** A footprint in one dimension and at one level. */
    private record Place(int group, Footprint footprint) {}

    private final Narrowing narrowing;
    private final List<Place> places = new ArrayList<>();
    private final List<Evidence> shown = new ArrayList<>();
    private final Map<List<Object>, Integer> groups = new HashMap<>();

    LearningChance(PeriodReturns month, MilestoneHistory history, Narrowing narrowing) {
        this.narrowing = narrowing;
        month.returns()
                .forEach((footprint, received) -> received.ifPresent(one -> one.milestones().stream()
                        .filter(narrowing::shows)
                        .forEach(milestone -> add(footprint, milestone, history))));
    }

    private void add(Footprint footprint, Milestone milestone, MilestoneHistory history) {
        Dimension dimension = milestone.dimension();
        Level level = milestone.level();
        if (dimension == null || level == null) {
            return;
        }
        List<Object> group = List.of(dimension, level);
        places.add(new Place(groups.computeIfAbsent(group, any -> groups.size()), footprint));
        List<Milestone> reports = history.reportsOf(milestone);
        shown.add(new Evidence(
                LearningReasons.exampleOf(reports) != null, LearningReasons.stuckBecause(reports) != null));
    }

    /** The mean number of pairs over the shuffles. */
    double expected() {
        Random random = new Random(SEED);
        List<Evidence> dealt = new ArrayList<>(shown);
        long pairs = 0;
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            Collections.shuffle(dealt, random);
            pairs += pairs(dealt);
        }
        return pairs / (double) SHUFFLES;
    }

    private int pairs(List<Evidence> evidence) {
        Set<Place> stuck = new HashSet<>();
        Set<Place> examples = new HashSet<>();
        int[] sources = new int[groups.size()];
        for (int at = 0; at < places.size(); at++) {
            Place place = places.get(at);
            if (evidence.get(at).stuck()) {
                stuck.add(place);
            }
            if (evidence.get(at).example() && examples.add(place)) {
                sources[place.group()]++;
            }
        }
        return stuck.stream()
                .filter(place -> narrowing.shows(place.footprint()))
                .mapToInt(place ->
                        Math.min(LearningPair.MAX_SOURCES, sources[place.group()] - (examples.contains(place) ? 1 : 0)))
                .sum();
    }
}
