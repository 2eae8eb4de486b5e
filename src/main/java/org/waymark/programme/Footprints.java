package org.waymark.programme;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The footprints of a programme, in the order of their list. Names are codes, ODS codes and aliases, and are compared
 * without regard to case. Immutable.
 */
public final class Footprints {

    private final List<Footprint> all;
    private final Map<String, List<Footprint>> byName = new HashMap<>();
    private final FootprintFileNames fileNames;

    public Footprints(List<Footprint> all) {
        this.all = List.copyOf(all);
        this.fileNames = FootprintFileNames.of(all.stream().map(Footprint::code).toList());
        for (Footprint footprint : all) {
            enter(footprint.code(), footprint);
            if (footprint.odsCode() != null) {
                enter(footprint.odsCode(), footprint);
            }
            footprint.aliases().forEach(alias -> enter(alias, footprint));
        }
    }

    /** All footprints, including those that no longer exist. */
    public List<Footprint> all() {
        return all;
    }

    /** The name for files and folders of each footprint. */
    public FootprintFileNames fileNames() {
        return fileNames;
    }

    /** The footprints whose returns are expected for a period. */
    public List<Footprint> expectedIn(YearMonth period) {
        return all.stream().filter(f -> f.validIn(period)).toList();
    }

    /** Whether this is a name of any footprint at any time. */
    public boolean knows(String name) {
        return byName.containsKey(key(name));
    }

    /**
     * All footprints that have had a name at any time; empty when the name is unknown. There are several where
     * footprints were merged and senders use the code of the merged one.
     */
    public List<Footprint> named(String name) {
        return List.copyOf(byName.getOrDefault(key(name), List.of()));
    }

    /**
     * The footprint that a name means in a period. A footprint with this code has precedence over one with this alias.
     * Empty when there is no such footprint in the period, or when there are several.
     */
    public Optional<Footprint> find(String name, YearMonth period) {
        return only(named(name).stream().filter(f -> f.validIn(period)).toList(), name);
    }

    /** The footprint that a name means at any time; see {@link #find(String, YearMonth)}. */
    public Optional<Footprint> find(String name) {
        return only(named(name), name);
    }

    private static Optional<Footprint> only(List<Footprint> candidates, String name) {
        for (Footprint footprint : candidates) {
            if (key(footprint.code()).equals(key(name))) {
                return Optional.of(footprint);
            }
        }
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private void enter(String name, Footprint footprint) {
        List<Footprint> known = byName.computeIfAbsent(key(name), k -> new ArrayList<>());
        if (!known.contains(footprint)) {
            known.add(footprint);
        }
    }

    private static String key(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }
}
