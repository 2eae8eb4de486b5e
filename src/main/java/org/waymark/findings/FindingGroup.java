package org.waymark.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.FixClass;
import org.waymark.catalogue.QueryAnswer;
import org.waymark.catalogue.QueryState;
import org.waymark.catalogue.Severity;

/**
 * Findings with the same code, message, answer and correction, in one or more places.
 *
 * @param code the code of the findings
 * @param severity the severity of the findings
 * @param message what is wrong
 * @param fix what to do
 * @param query the answer to all of them; null when they are not queries
 * @param fixClass the class of the correction of all of them; null when there is none
 * @param wholeFile whether the findings are about a whole file or sheet; such groups come before those about cells
 * @param spots the findings, with those in similar places together, in the order in which they were found
 */
record FindingGroup(
        Code code,
        Severity severity,
        String message,
        String fix,
        @Nullable QueryAnswer query,
        @Nullable FixClass fixClass,
        boolean wholeFile,
        Map<Spot, List<Finding>> spots) {

    private static final Comparator<FindingGroup> ORDER =
            Comparator.<FindingGroup, Boolean>comparing(g -> !g.wholeFile()).thenComparing(FindingGroup::severity);

    /** What the cells that are listed together have in common. */
    record Spot(
            String file,
            @Nullable String sheet,
            @Nullable String field,
            @Nullable String value,
            @Nullable Address related) {}

    private record Key(
            Code code,
            Severity severity,
            String message,
            String fix,
            @Nullable QueryAnswer query,
            @Nullable FixClass fixClass) {}

    /** Groups findings: those about whole files first, then the most severe, then by place. */
    static List<FindingGroup> of(Iterable<Finding> findings) {
        Map<Key, FindingGroup> groups = new LinkedHashMap<>();
        for (Finding f : findings) {
            FindingGroup group = groups.computeIfAbsent(
                    new Key(f.code(), f.severity(), f.message(), f.fix(), f.query(), f.fixClass()),
                    key -> new FindingGroup(
                            f.code(),
                            f.severity(),
                            f.message(),
                            f.fix(),
                            f.query(),
                            f.fixClass(),
                            !f.address().hasRow(),
                            new LinkedHashMap<>()));
            Spot spot = new Spot(
                    f.address().file(), f.address().sheet(), f.address().field(), f.value(), f.related());
            group.spots().computeIfAbsent(spot, s -> new ArrayList<>()).add(f);
        }
        return groups.values().stream().sorted(ORDER).toList();
    }

    /** Whether somebody has answered the findings. */
    boolean answered() {
        return query != null && query.state() != QueryState.OPEN;
    }

    int size() {
        return spots.values().stream().mapToInt(List::size).sum();
    }
}
