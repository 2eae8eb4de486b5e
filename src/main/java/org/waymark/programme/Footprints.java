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

    public Footprints(List<Footprint> all) {
        this.all = List.copyOf(all);
        for (Footprint footprint : all) {
            enter(footprint.code(), footprint);
        }
        for (Footprint footprint : all) {
            if (footprint.odsCode() != null) {
                enter(footprint.odsCode(), footprint);
            }
            footprint.aliases().forEach(alias -> enter(alias, footprint));
        }
    }

    public List<Footprint> all() {
        return all;
    }

    /** The footprints of which a return is expected for a period. */
    public List<Footprint> expectedIn(YearMonth period) {
        return all.stream().filter(f -> f.validIn(period)).toList();
    }

    /**
     * The footprint that a code, an ODS code or an alias stands for, ignoring case; empty when unknown. Where one name
     * has stood for several footprints over time, the first of the list.
     */
    public Optional<Footprint> find(String name) {
        List<Footprint> known = byName.get(key(name));
        return known == null ? Optional.empty() : Optional.of(known.get(0));
    }

    /** As {@link #find(String)}, and of several the one that exists in the period; empty when none of them does. */
    public Optional<Footprint> find(String name, YearMonth period) {
        return byName.getOrDefault(key(name), List.of()).stream()
                .filter(f -> f.validIn(period))
                .findFirst();
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
