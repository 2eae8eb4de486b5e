package org.waymark.pack.pages;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.programme.Programme;
import org.waymark.progress.MilestoneFilter;
import org.waymark.progress.MilestonePair;
import org.waymark.schema.Field;

/** Makes the rows of tables of milestones. Each milestone has one row, which all tables share. Not thread-safe. */
final class RowMaker {

    private final List<MilestoneFilter> filters;
    private final Map<String, String> titles;
    private final Map<MilestonePair, MilestoneRow> made = new IdentityHashMap<>();

    RowMaker(List<MilestoneFilter> filters, Programme programme) {
        this.filters = filters;
        this.titles = programme.schema().columns().stream()
                .collect(Collectors.toMap(Field::name, Field::title, (first, second) -> first));
    }

    List<MilestoneFilter> filters() {
        return filters;
    }

    /** The CSS class of the rows of a set. It is short, because every row of the set has it. */
    String style(MilestoneFilter filter) {
        return style(filters.indexOf(filter));
    }

    MilestoneRow row(MilestonePair milestone) {
        return made.computeIfAbsent(milestone, pair -> MilestoneRow.of(pair, classes(pair), titles));
    }

    private String classes(MilestonePair milestone) {
        return IntStream.range(0, filters.size())
                .filter(at -> filters.get(at).test().test(milestone))
                .mapToObj(RowMaker::style)
                .collect(Collectors.joining(" "));
    }

    private static String style(int at) {
        return "t" + Integer.toString(at, Character.MAX_RADIX);
    }
}
