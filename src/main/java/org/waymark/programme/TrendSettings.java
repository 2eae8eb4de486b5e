package org.waymark.programme;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a programme has set for its trends. Immutable.
 *
 * @param targets at most one target for each measure
 * @param restarts the months from which limits are calculated again; a measure may have several
 */
public record TrendSettings(List<MeasureTarget> targets, List<LimitRestart> restarts) {

    /** Neither targets nor restarts. */
    public static final TrendSettings NONE = new TrendSettings(List.of(), List.of());

    public TrendSettings {
        targets = List.copyOf(targets);
        restarts = List.copyOf(restarts);
    }

    /** The latest restart of a measure's limits that is in a month or before it. A later one has not happened yet. */
    public Optional<LimitRestart> restart(String key, YearMonth period) {
        return restarts.stream()
                .filter(restart ->
                        restart.measure().key().equals(key) && !restart.from().isAfter(period))
                .max(Comparator.comparing(LimitRestart::from));
    }
}
