package org.waymark.check.collection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.CheckedReturn;
import org.waymark.check.NarrativeIndex;
import org.waymark.check.ReturnKey;
import org.waymark.programme.Footprint;
import org.waymark.programme.Programme;
import org.waymark.text.English;

/**
 * Finds narratives that two footprints sent for the same period (WM-G04), among the returns that count. Every footprint is
 * told about its own row, and which milestone of another footprint has the same narrative; the text itself is not quoted.
 * Immutable.
 *
 * @param programme the programme that the returns are for
 * @param returns all returns
 * @param reader reads again the files in which a copied narrative was found
 */
record CopiedNarratives(Programme programme, ReturnSet returns, NarrativeReader reader) {

    /** The greatest number of findings on one return; the last one counts the others. */
    static final int MOST = 20;

    private record Place(ReturnKey key, NarrativeIndex.Located narrative) {}

    List<Finding> find(Collection<YearMonth> periods) {
        List<Finding> found = new ArrayList<>();
        for (YearMonth period : periods) {
            List<CheckedReturn> counting = returns.keys(period).stream()
                    .flatMap(key -> returns.counting(key).stream())
                    .filter(CheckedReturn::footprintKnown)
                    .toList();
            long[] shared = shared(counting);
            if (shared.length > 0) {
                found.addAll(find(counting, shared));
            }
        }
        return found;
    }

    /** The hashes that occur in two returns or more, in ascending order. */
    private static long[] shared(List<CheckedReturn> counting) {
        long[] all = counting.stream()
                .flatMapToLong(one -> one.narratives().distinct())
                .sorted()
                .toArray();
        int size = 0;
        for (int at = 1; at < all.length; at++) {
            boolean known = size > 0 && all[size - 1] == all[at];
            if (all[at] == all[at - 1] && !known) {
                all[size++] = all[at];
            }
        }
        return Arrays.copyOf(all, size);
    }

    /** The narratives of a return that other returns have too, in the order of the rows. */
    private static long[] copied(CheckedReturn one, long[] shared) {
        return one.narratives()
                .distinct()
                .filter(hash -> Arrays.binarySearch(shared, hash) >= 0)
                .toArray();
    }

    private List<Finding> find(List<CheckedReturn> counting, long[] shared) {
        Set<Long> reported = new HashSet<>();
        for (CheckedReturn one : counting) {
            Arrays.stream(copied(one, shared)).limit(MOST).forEach(reported::add);
        }
        Map<Long, Map<ReturnKey, Place>> places = places(counting, reported);
        List<Finding> found = new ArrayList<>();
        for (CheckedReturn one : counting) {
            long[] here = copied(one, shared);
            int most = Math.min(here.length, MOST);
            for (int at = 0; at < most; at++) {
                Map<ReturnKey, Place> all = places.getOrDefault(here[at], Map.of());
                Place own = all.get(one.key());
                Optional<Place> other = all.values().stream()
                        .filter(place -> !place.key().equals(one.key()))
                        .findFirst();
                // A file that changed since it was read first may no longer have the narrative.
                if (own != null && other.isPresent()) {
                    int more = at == most - 1 ? here.length - most : 0;
                    found.add(finding(one.key(), own.narrative(), other.get(), more));
                }
            }
        }
        return found;
    }

    /** Where the narratives are, in the order of the returns, each once in a return. */
    private Map<Long, Map<ReturnKey, Place>> places(List<CheckedReturn> counting, Set<Long> wanted) {
        Set<String> files = counting.stream()
                .filter(one -> one.narratives().distinct().anyMatch(wanted::contains))
                .map(one -> one.address().file())
                .collect(Collectors.toSet());
        Map<ReturnKey, Address> chosen =
                counting.stream().collect(Collectors.toMap(CheckedReturn::key, CheckedReturn::address));
        Map<Long, Map<ReturnKey, Place>> places = new HashMap<>();
        reader.read(files, wanted).stream()
                .filter(one -> one.address().equals(chosen.get(one.key())))
                .sorted(Comparator.comparing(CheckedReturn::key))
                .forEach(one -> one.narratives()
                        .located()
                        .forEach(each -> places.computeIfAbsent(each.hash(), hash -> new LinkedHashMap<>())
                                .putIfAbsent(one.key(), new Place(one.key(), each))));
        return places;
    }

    private Finding finding(ReturnKey key, NarrativeIndex.Located own, Place other, int more) {
        String milestone = other.narrative().milestone();
        String which = milestone == null ? "that of a milestone without an ID" : "that of milestone " + milestone;
        String rest = more == 0
                ? ""
                : " " + English.capital(English.count(more, "more narrative")) + " of this return "
                        + (more == 1 ? "is" : "are") + " in returns of other footprints too.";
        String message =
                "The narrative is the same as " + which + " in the return of " + nameOf(other.key()) + "." + rest;
        String fix = "Write what happened in your own footprint; if it is shared work, say what each of you did.";
        return Finding.of(Codes.NARRATIVE_COPIED, own.address(), null, message, fix)
                .in(key.footprint(), key.period(), own.milestone())
                .quoting(message, fix, null, own.title());
    }

    private String nameOf(ReturnKey key) {
        return programme
                .footprints()
                .find(key.footprint(), key.period())
                .map(Footprint::name)
                .orElse(key.footprint());
    }
}
