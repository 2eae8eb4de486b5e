package org.waymark.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

    private static final byte EXAMPLE = 1;
    private static final byte STUCK = 2;

    /** A footprint in one dimension and at one level. */
    private record Place(int group, Footprint footprint) {}

    private final Narrowing narrowing;
    private final Map<List<Object>, Integer> groups = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    /** The place of each milestone, as an index into {@code places}. */
    private final List<Integer> placeOf = new ArrayList<>();
    /** What each milestone shows: {@link #EXAMPLE}, {@link #STUCK}, both or neither. */
    private final List<Byte> shown = new ArrayList<>();

    LearningChance(PeriodReturns month, MilestoneHistory history, Narrowing narrowing) {
        this.narrowing = narrowing;
        month.returns().forEach((footprint, received) -> {
            Map<Integer, Integer> here = new HashMap<>();
            received.ifPresent(one -> one.milestones().stream()
                    .filter(narrowing::shows)
                    .forEach(milestone -> add(footprint, here, milestone, history)));
        });
    }

    private void add(Footprint footprint, Map<Integer, Integer> here, Milestone milestone, MilestoneHistory history) {
        Dimension dimension = milestone.dimension();
        Level level = milestone.level();
        if (dimension == null || level == null) {
            return;
        }
        int group = groups.computeIfAbsent(List.of(dimension, level), any -> groups.size());
        placeOf.add(here.computeIfAbsent(group, any -> {
            places.add(new Place(group, footprint));
            return places.size() - 1;
        }));
        List<Milestone> reports = history.reportsOf(milestone);
        shown.add((byte) ((LearningReasons.exampleOf(reports) == null ? 0 : EXAMPLE)
                | (LearningReasons.stuckBecause(reports) == null ? 0 : STUCK)));
    }

    /** The mean number of pairs over the shuffles. */
    double expected() {
        int[] place = placeOf.stream().mapToInt(Integer::intValue).toArray();
        byte[] dealt = new byte[place.length];
        for (int at = 0; at < dealt.length; at++) {
            dealt[at] = shown.get(at);
        }
        Random random = new Random(SEED);
        long pairs = 0;
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            shuffle(dealt, random);
            pairs += pairs(place, dealt);
        }
        return pairs / (double) SHUFFLES;
    }

    private static void shuffle(byte[] values, Random random) {
        for (int left = values.length; left > 1; left--) {
            int other = random.nextInt(left);
            byte last = values[left - 1];
            values[left - 1] = values[other];
            values[other] = last;
        }
    }

    private int pairs(int[] place, byte[] evidence) {
        byte[] here = new byte[places.size()];
        for (int at = 0; at < place.length; at++) {
            here[place[at]] |= evidence[at];
        }
        int[] sources = new int[groups.size()];
        for (int at = 0; at < here.length; at++) {
            sources[places.get(at).group()] += here[at] & EXAMPLE;
        }
        int pairs = 0;
        for (int at = 0; at < here.length; at++) {
            Place to = places.get(at);
            if ((here[at] & STUCK) != 0 && narrowing.shows(to.footprint())) {
                pairs += Math.min(LearningPair.MAX_SOURCES, sources[to.group()] - (here[at] & EXAMPLE));
            }
        }
        return pairs;
    }
}
