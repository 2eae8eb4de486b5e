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

/** Makes rows of milestones, each once. Used by one thread at a time. */
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

    /** The class of the rows of a set: short, for it stands on every one of them. */
    String style(MilestoneFilter filter) {
        return style(filters.indexOf(filter));
    }

    MilestoneRow row(MilestonePair tracked) {
        return made.computeIfAbsent(tracked, t -> MilestoneRow.of(t, classes(t), titles));
    }

    private String classes(MilestonePair tracked) {
        return IntStream.range(0, filters.size())
                .filter(at -> filters.get(at).test().test(tracked))
                .mapToObj(RowMaker::style)
                .collect(Collectors.joining(" "));
    }

    private static String style(int at) {
        return "t" + Integer.toString(at, Character.MAX_RADIX);
    }
}
