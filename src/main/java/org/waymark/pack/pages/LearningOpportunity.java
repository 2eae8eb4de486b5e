package org.waymark.pack.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.report.view.LearningLine;

/**
 * A footprint that is stuck in a dimension and at a level, and all whom it could ask.
 *
 * @param lines one for each whom it could ask, the best first; never empty
 */
public record LearningOpportunity(List<LearningLine> lines) {

    /** So many can be read one after the other; of more, the reader chooses. */
    public static final int FEW = 4;

    private record Key(String dimension, String level, String to) {}

    public LearningOpportunity {
        lines = List.copyOf(lines);
    }

    /** Puts pairs together that have the asker, the dimension and the level in common; keeps their order. */
    static List<LearningOpportunity> of(List<LearningLine> lines) {
        Map<Key, List<LearningLine>> asks = new LinkedHashMap<>();
        for (LearningLine line : lines) {
            asks.computeIfAbsent(new Key(line.dimension(), line.level(), line.toCode()), key -> new ArrayList<>())
                    .add(line);
        }
        return asks.values().stream().map(LearningOpportunity::new).toList();
    }

    /** Who asks, and what is the same in every line. */
    public LearningLine who() {
        return lines.get(0);
    }

    /** Such as {@code Relating, level: place}. */
    public String where() {
        return who().dimension() + ", level: " + who().level().toLowerCase(Locale.ROOT);
    }

    /** Whom it could ask, by their names. */
    public String whom() {
        return lines.stream().map(LearningLine::from).distinct().collect(Collectors.joining("; "));
    }
}
