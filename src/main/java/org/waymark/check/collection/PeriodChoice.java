package org.waymark.check.collection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.check.ReturnKey;
import org.waymark.programme.Deadline;
import org.waymark.programme.Programme;

/**
 * The month of a report for which none is named: the latest month whose deadline has passed, or for which at least half of
 * the expected returns have arrived. If there is no such month, it is the latest one in the input. One early return
 * therefore does not make its month the current one. Immutable.
 *
 * @param period the month
 * @param later the later months in the input, the latest first
 */
public record PeriodChoice(YearMonth period, List<LaterMonth> later) {

    /**
     * A month that was passed over.
     *
     * @param period the month
     * @param received how many of the expected returns have arrived
     * @param expected how many returns the programme expects
     */
    public record LaterMonth(YearMonth period, int received, int expected) {

        private static LaterMonth of(YearMonth period, Set<String> footprints, Programme programme) {
            List<String> expected = programme.footprints().expectedIn(period).stream()
                    .map(footprint -> footprint.code())
                    .toList();
            int received = (int) expected.stream().filter(footprints::contains).count();
            return new LaterMonth(period, received, expected.size());
        }

        private boolean qualifies(Programme programme, LocalDate asOf) {
            Deadline deadline = programme.deadline();
            return deadline != null && asOf.isAfter(deadline.of(period)) || received > 0 && received * 2 >= expected;
        }
    }

    public PeriodChoice {
        later = List.copyOf(later);
    }

    /**
     * Chooses the month.
     *
     * @param received the returns in the input
     * @param asOf the date of the report
     * @return empty if there are no returns
     */
    public static Optional<PeriodChoice> of(Collection<ReturnKey> received, Programme programme, LocalDate asOf) {
        NavigableMap<YearMonth, Set<String>> footprints = new TreeMap<>();
        received.forEach(key -> footprints
                .computeIfAbsent(key.period(), month -> new HashSet<>())
                .add(key.footprint()));
        List<LaterMonth> months = footprints.descendingMap().entrySet().stream()
                .map(month -> LaterMonth.of(month.getKey(), month.getValue(), programme))
                .toList();
        Optional<LaterMonth> chosen = months.stream()
                .filter(month -> month.qualifies(programme, asOf))
                .findFirst()
                .or(() -> months.stream().findFirst());
        return chosen.map(month -> new PeriodChoice(month.period(), months.subList(0, months.indexOf(month))));
    }
}
