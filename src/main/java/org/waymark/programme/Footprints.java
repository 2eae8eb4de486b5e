package org.waymark.programme;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The footprints of a programme, in the order of their list. Immutable. */
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

    public List<Footprint> all() {
        return all;
    }

    /** Names of files and folders for each footprint. */
    public FootprintFileNames fileNames() {
        return fileNames;
    }

    /** The footprints of which a return is expected for a period. */
    public List<Footprint> expectedIn(YearMonth period) {
        return all.stream().filter(f -> f.validIn(period)).toList();
    }

    /** Whether a code, an ODS code or an alias of any footprint at any time is written like this, ignoring case. */
    public boolean knows(String name) {
        return byName.containsKey(key(name));
    }

    /**
     * Every footprint that a code, an ODS code or an alias has ever stood for, ignoring case; empty when unknown. More
     * than one where footprints were merged and senders use the code of what they became.
     */
    public List<Footprint> named(String name) {
        return List.copyOf(byName.getOrDefault(key(name), List.of()));
    }

    /**
     * The one footprint that a name stands for in a period. A footprint's own code goes before the aliases of others;
     * empty when none of that name exists in the period, or when several do.
     */
    public Optional<Footprint> find(String name, YearMonth period) {
        return only(named(name).stream().filter(f -> f.validIn(period)).toList(), name);
    }

    /** As {@link #find(String, YearMonth)} where the period is not known: the one footprint that the name ever meant. */
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
