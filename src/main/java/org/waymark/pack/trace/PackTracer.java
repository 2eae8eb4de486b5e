package org.waymark.pack.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.waymark.check.MilestoneField;
import org.waymark.pack.archive.ArchivedPack;
import org.waymark.pack.archive.JsonValues;
import org.waymark.pack.content.PackException;
import org.waymark.pack.content.PackFiles;
import org.waymark.pack.trace.FigureTrace.Part;
import org.waymark.programme.Dimension;
import org.waymark.progress.BreakdownMeasure;
import org.waymark.progress.CountMeasure;
import org.waymark.progress.Measure;
import org.waymark.progress.MeasureFields;
import org.waymark.progress.MilestoneFilter;
import org.waymark.progress.MovementMeasure;
import org.waymark.progress.QuantileMeasure;
import org.waymark.progress.RateMeasure;

/**
 * Finds the milestones behind the figures of a pack. It reads the pack once: {@code data/milestones.csv} says which figures
 * count each milestone, and {@code data/columns.csv} in which cell each field is. The returns are not needed. Immutable.
 */
public final class PackTracer {

    /** A row of a table of milestones, with its place. */
    private record Line(CSVRecord row, Set<String> countedIn, Set<String> leftOutOf) {}

    private final ArchivedPack pack;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, CSVRecord> before = new HashMap<>();
    private final List<JsonValues> removed;
    private final Map<String, String> columns = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> footprints = new HashMap<>();

    /**
     * Reads the data of a pack.
     *
     * @throws PackException if the pack was written by a version of waymark that did not record what figures count
     * @throws IOException if a file cannot be read
     */
    public PackTracer(ArchivedPack pack) throws IOException {
        this.pack = pack;
        for (CSVRecord row : pack.rows(PackFiles.COLUMNS)) {
            columns.put(row.get("layout") + " " + row.get("field"), row.get("column"));
            titles.putIfAbsent(row.get("field"), row.get("title"));
        }
        for (CSVRecord row : pack.rows(PackFiles.MILESTONES)) {
            lines.add(new Line(row, words(row.get(PackFiles.COUNTED_IN)), words(row.get(PackFiles.LEFT_OUT_OF))));
        }
        String previous = Objects.toString(pack.manifest().previous(), null);
        for (CSVRecord row : pack.rows(PackFiles.HISTORY)) {
            if (row.get("period").equals(previous) && !row.get("id").isEmpty()) {
                before.putIfAbsent(key(row), row);
            }
        }
        for (CSVRecord row : pack.rows(PackFiles.COVERAGE)) {
            footprints.putIfAbsent(row.get("footprint"), row.get("name"));
        }
        this.removed = pack.json(PackFiles.REPORT).objects("removed");
    }

    /** The names of the footprints of the pack by their codes, including those that are not expected. */
    public Map<String, String> footprints() {
        return Map.copyOf(footprints);
    }

    /**
     * Finds the milestones behind a figure.
     *
     * @param measure the measure
     * @param dimension the dimension to which the figure is limited; null for all
     * @param footprint the code of the footprint to which the figure is limited; null for all
     */
    public FigureTrace trace(Measure<?> measure, @Nullable Dimension dimension, @Nullable String footprint) {
        Predicate<Line> inPart =
                line -> (dimension == null || line.row().get("dimension").equals(dimension.id()))
                        && (footprint == null || line.row().get("footprint").equals(footprint));
        List<Line> shown = lines.stream().filter(inPart).toList();
        List<TracedMilestone> leftOut = shown.stream()
                .filter(line -> line.leftOutOf().contains(measure.key()))
                .map(line -> traced(line.row(), measure))
                .toList();
        return new FigureTrace(
                pack.manifest().programme(),
                pack.manifest().period(),
                pack.manifest().asOf(),
                measure,
                dimension,
                footprint,
                measure.accept(new Parts(shown, dimension, footprint)),
                leftOut);
    }

    /** Divides the milestones by what a measure does with them. */
    private final class Parts implements Measure.Visitor<List<Part>> {

        private final List<Line> shown;
        private final @Nullable Dimension dimension;
        private final @Nullable String footprint;

        private Parts(List<Line> shown, @Nullable Dimension dimension, @Nullable String footprint) {
            this.shown = shown;
            this.dimension = dimension;
            this.footprint = footprint;
        }

        @Override
        public List<Part> count(CountMeasure measure) {
            MilestoneFilter filter = measure.filters().get(0);
            return List.of(part(FigureTrace.COUNTED, filter, measure));
        }

        @Override
        public List<Part> rate(RateMeasure measure) {
            String among = measure.among().id();
            String counted = measure.countedId();
            return List.of(
                    new Part(
                            FigureTrace.COUNTED,
                            measure.title(),
                            found(line -> line.countedIn().contains(counted), measure)),
                    new Part(
                            FigureTrace.NOT_COUNTED,
                            "Not counted",
                            found(
                                    line -> line.countedIn().contains(among)
                                            && !line.countedIn().contains(counted),
                                    measure)));
        }

        @Override
        public List<Part> breakdown(BreakdownMeasure<?, ?> measure) {
            return measure.parts().stream()
                    .map(each -> new Part(
                            each.key(),
                            each.title(),
                            found(line -> line.countedIn().contains(measure.filterId(each.key())), measure)))
                    .toList();
        }

        @Override
        public List<Part> quantile(QuantileMeasure<?> measure) {
            return List.of(part(FigureTrace.COUNTED, measure.filters().get(0), measure));
        }

        @Override
        public List<Part> movement(MovementMeasure measure) {
            List<Part> parts = new ArrayList<>();
            measure.filters()
                    .forEach(filter -> parts.add(
                            part(filter.id().substring(measure.filterId("").length()), filter, measure)));
            parts.add(new Part(
                    "removed",
                    "No longer reported",
                    removed.stream()
                            .filter(each -> dimension == null || dimension.id().equals(each.text("dimension")))
                            .filter(each -> footprint == null || footprint.equals(each.text("footprint")))
                            .map(PackTracer.this::gone)
                            .toList()));
            return parts;
        }

        private Part part(String key, MilestoneFilter filter, Measure<?> measure) {
            return new Part(key, filter.title(), found(line -> line.countedIn().contains(filter.id()), measure));
        }

        private List<TracedMilestone> found(Predicate<Line> wanted, Measure<?> measure) {
            return shown.stream()
                    .filter(wanted)
                    .map(line -> traced(line.row(), measure))
                    .toList();
        }
    }

    private TracedMilestone traced(CSVRecord row, Measure<?> measure) {
        List<MilestoneField<?>> fields = MeasureFields.of(measure);
        CSVRecord then = MeasureFields.comparesPeriods(measure) ? before.get(key(row)) : null;
        String number = measure instanceof QuantileMeasure<?> ? row.get(measure.key()) : "";
        return new TracedMilestone(
                row.get("footprint"),
                row.get("name"),
                row.get("id"),
                row.get("title"),
                row.get("dimension"),
                number.isEmpty() ? null : Double.valueOf(number),
                place(row, fields),
                then == null ? null : place(then, fields));
    }

    private TracedMilestone gone(JsonValues milestone) {
        String footprint = Objects.toString(milestone.text("footprint"), "");
        String id = Objects.toString(milestone.text("id"), "");
        CSVRecord then = before.get(footprint + " " + id);
        return new TracedMilestone(
                footprint,
                footprints.getOrDefault(footprint, ""),
                id,
                Objects.toString(milestone.text("title"), ""),
                Objects.toString(milestone.text("dimension"), ""),
                null,
                null,
                then == null ? null : place(then, List.of()));
    }

    private TracedMilestone.Place place(CSVRecord row, List<MilestoneField<?>> fields) {
        Set<String> inError = words(row.get("inError"));
        Set<String> corrected = words(row.get("corrected"));
        return new TracedMilestone.Place(
                row.get("file"),
                row.get("sheet"),
                row.get("row"),
                fields.stream()
                        .map(field -> new TracedMilestone.Cell(
                                field.name(),
                                titles.getOrDefault(field.name(), field.name()),
                                cell(row, field),
                                row.isMapped(field.key()) ? row.get(field.key()) : "",
                                inError.contains(field.name()),
                                corrected.contains(field.name())))
                        .toList());
    }

    private String cell(CSVRecord row, MilestoneField<?> field) {
        String column = columns.get(row.get("layout") + " " + field.name());
        return column == null ? "" : column + row.get("row");
    }

    private static String key(CSVRecord row) {
        return row.get("footprint") + " " + row.get("id");
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
