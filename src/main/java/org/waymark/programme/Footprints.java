package org.waymark.programme;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.catalogue.NearestMatch;

/**
 * The footprints of a programme, in the order of their list. A footprint is found by its code, ODS code or an alias, which
 * are compared without regard to case, or else by its name. Names are compared without regard to case, spaces and
 * punctuation, and with "and" for "&amp;"; a name that two footprints share finds none of them. Immutable.
 */
public final class Footprints {

    private final List<Footprint> all;
    private final Map<String, List<Footprint>> byName = new HashMap<>();
    private final Map<String, List<Footprint>> byFullName = new HashMap<>();
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
            byFullName
                    .computeIfAbsent(foldedName(footprint.name()), name -> new ArrayList<>())
                    .add(footprint);
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

    /** Whether this is a code or name of any footprint at any time. */
    public boolean knows(String name) {
        return !named(name).isEmpty();
    }

    /**
     * All footprints that have had a code or name at any time; empty when it is unknown. There are several where
     * footprints were merged and senders use the code of the merged one.
     */
    public List<Footprint> named(String name) {
        List<Footprint> coded = byName.get(key(name));
        if (coded != null) {
            return List.copyOf(coded);
        }
        List<Footprint> named = byFullName.getOrDefault(foldedName(name), List.of());
        return named.size() == 1 ? List.copyOf(named) : List.of();
    }

    /** The footprint with a code, ODS code or alias at any time; see {@link #find(String, YearMonth)}. */
    public Optional<Footprint> findByCode(String code) {
        return only(byName.getOrDefault(key(code), List.of()), code);
    }

    /** The name of the footprint with a code at any time, or the code itself when it is unknown. */
    public String nameOf(String code) {
        return findByCode(code).map(Footprint::name).orElse(code);
    }

    /** The footprint of these whose code or name is nearest to a text, for "did you mean" in messages. */
    public static Optional<Footprint> nearest(String text, Collection<Footprint> footprints) {
        Map<String, Footprint> names = new LinkedHashMap<>();
        for (Footprint each : footprints) {
            Stream.of(Stream.of(each.code(), each.name()), Stream.ofNullable(each.odsCode()), each.aliases().stream())
                    .flatMap(name -> name)
                    .forEach(name -> names.putIfAbsent(name, each));
        }
        return NearestMatch.nearest(text, names.keySet()).map(names::get);
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

    private static String foldedName(String name) {
        return NearestMatch.fold(name.replace("&", " and "));
    }

    private static String key(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }
}
