package org.waymark.pack.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.report.view.LearningLine;

/**
 * A footprint that is stuck in a dimension and at a level, with all footprints that it could ask.
 *
 * @param lines one line for each footprint that it could ask, the best match first; never empty
 */
public record LearningOpportunity(List<LearningLine> lines) {

    /** A list of at most this many is shown open; in a longer list the reader opens each one. */
    public static final int FEW = 4;

    private record Key(String dimension, String level, String to) {}

    public LearningOpportunity {
        lines = List.copyOf(lines);
    }

    /** Groups pairs by the footprint that is stuck, the dimension and the level, and keeps their order. */
    static List<LearningOpportunity> of(List<LearningLine> lines) {
        Map<Key, List<LearningLine>> asks = new LinkedHashMap<>();
        for (LearningLine line : lines) {
            asks.computeIfAbsent(new Key(line.dimension(), line.level(), line.toCode()), key -> new ArrayList<>())
                    .add(line);
        }
        return asks.values().stream().map(LearningOpportunity::new).toList();
    }

    /** The first line, for the footprint that is stuck and what else is the same in every line. */
    public LearningLine who() {
        return lines.get(0);
    }

    /** The dimension and level, such as {@code Relating, level: place}. */
    public String where() {
        return who().dimension() + ", level: " + who().level().toLowerCase(Locale.ROOT);
    }

    /** The names of the footprints that it could ask. */
    public String whom() {
        return lines.stream().map(LearningLine::from).distinct().collect(Collectors.joining("; "));
    }
}
