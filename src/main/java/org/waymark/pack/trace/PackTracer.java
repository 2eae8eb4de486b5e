package org.waymark.pack.trace;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.waymark.pack.archive.ArchivedPack;
import org.waymark.pack.archive.JsonValues;
import org.waymark.pack.content.PackException;
import org.waymark.pack.content.PackFiles;
import org.waymark.pack.trace.FigureTrace.Part;
import org.waymark.programme.Dimension;
import org.waymark.progress.BreakdownMeasure;
import org.waymark.progress.CountMeasure;
import org.waymark.progress.Measure;
import org.waymark.progress.MeasureDescription;
import org.waymark.progress.MeasureFields;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.MeasureValue;
import org.waymark.progress.MilestoneFilter;
import org.waymark.progress.MovementMeasure;
import org.waymark.progress.QuantileMeasure;
import org.waymark.progress.RateMeasure;
import org.waymark.progress.ReturnRate;

/**
 * Finds the milestones behind the figures of a pack. It reads the pack once: {@code data/milestones.csv} says which figures
 * count each milestone, {@code data/history.csv} does so for earlier months, {@code data/coverage.csv} has the returns, and
 * {@code data/columns.csv} the cell of each field. The returns are not needed. Immutable.
 */
public final class PackTracer {

    /** The key of the burn-up. */
    public static final String BURN_UP = "burnUp";

    /** A row of a table of milestones, with its place. */
    private record Line(CSVRecord row, Set<String> countedIn, Set<String> leftOutOf) {}

    private final ArchivedPack pack;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, CSVRecord> before = new HashMap<>();
    private final List<JsonValues> removed;
    private final Map<String, String> footprints = new HashMap<>();
    private final TracePlaces places;
    private final List<CSVRecord> history;
    private final List<CSVRecord> coverage;

    /**
     * Reads the data of a pack.
     *
     * @throws PackException if the pack was written by a version of waymark that did not record what figures count
     * @throws IOException if a file cannot be read
     */
    public PackTracer(ArchivedPack pack) throws IOException {
        this.pack = pack;
        this.places = new TracePlaces(pack);
        this.history = pack.rows(PackFiles.HISTORY);
        this.coverage = pack.rows(PackFiles.COVERAGE);
        for (CSVRecord row : pack.rows(PackFiles.MILESTONES)) {
            lines.add(new Line(
                    row,
                    TracePlaces.words(row.get(PackFiles.COUNTED_IN)),
                    TracePlaces.words(row.get(PackFiles.LEFT_OUT_OF))));
        }
        String previous = Objects.toString(pack.manifest().previous(), null);
        for (CSVRecord row : history) {
            if (row.get("period").equals(previous) && !row.get("id").isEmpty()) {
                before.putIfAbsent(TracePlaces.key(row), row);
            }
        }
        for (CSVRecord row : coverage) {
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
        List<Part> parts = measure.accept(new Parts(shown, dimension, footprint));
        return trace(
                measure.description(),
                pack.manifest().period(),
                measure.accept(new FigureRecount(parts)).orElse(null),
                dimension,
                footprint,
                parts,
                leftOut);
    }

    /**
     * Finds the milestones behind a figure of an earlier month, as the trends show it.
     *
     * @throws PackException if the pack does not keep the figure for the month
     */
    public FigureTrace trace(
            Measure<?> measure, YearMonth month, @Nullable Dimension dimension, @Nullable String footprint) {
        if (month.equals(pack.manifest().period())) {
            return trace(measure, dimension, footprint);
        }
        requireMonth(month, history.stream().map(row -> YearMonth.parse(row.get("period"))));
        MonthTracer tracer = new MonthTracer(
                places,
                history,
                month,
                row -> (dimension == null || row.get("dimension").equals(dimension.id()))
                        && (footprint == null || row.get("footprint").equals(footprint)));
        List<Part> parts = measure.accept(tracer)
                .orElseThrow(() -> new PackException("A pack keeps earlier months of these measures only: "
                        + String.join(", ", monthly()) + "; trace " + measure.key() + " in the pack of the month."));
        return trace(
                measure.description(),
                month,
                measure.accept(new FigureRecount(parts)).orElse(null),
                dimension,
                footprint,
                parts,
                tracer.leftOut(measure));
    }

    private static List<String> monthly() {
        Set<String> keys = new TreeSet<>(Set.of(MeasureRegistry.OPEN.key(), MeasureRegistry.OVERDUE.key()));
        keys.add(MeasureRegistry.RAG.key());
        MeasureRegistry.inTrends().forEach(each -> keys.add(each.key()));
        return List.copyOf(keys);
    }

    /** Finds the footprints behind a rate of returns in the month of the pack. */
    public FigureTrace trace(ReturnRate rate) {
        List<Part> parts = new ReturnTracer(coverage).parts(rate);
        return trace(
                rate.description(), pack.manifest().period(), FigureRecount.rate(parts), null, null, parts, List.of());
    }

    /**
     * Finds the milestones behind a month of the burn-up.
     *
     * @throws PackException if the burn-up does not have the month
     */
    public FigureTrace traceBurnUp(YearMonth month) throws IOException {
        requireMonth(
                month,
                pack.json(PackFiles.REPORT).object("burnUp").objects("periods").stream()
                        .map(point -> YearMonth.parse(Objects.toString(point.text("period"), ""))));
        List<CSVRecord> milestones = lines.stream().map(Line::row).toList();
        return trace(
                MeasureRegistry.descriptions().stream()
                        .filter(each -> each.key().equals(BURN_UP))
                        .findFirst()
                        .orElseThrow(),
                month,
                null,
                null,
                null,
                new BurnUpTracer(pack.manifest().period(), places, milestones, history).parts(month),
                List.of());
    }

    private static void requireMonth(YearMonth month, Stream<YearMonth> known) {
        List<YearMonth> months = known.distinct().sorted().toList();
        if (!months.contains(month)) {
            throw new PackException("The pack has no figures for " + month
                    + (months.isEmpty()
                            ? "."
                            : "; it has the months from " + months.get(0) + " to " + months.get(months.size() - 1)
                                    + "."));
        }
    }

    private FigureTrace trace(
            MeasureDescription description,
            YearMonth month,
            @Nullable MeasureValue value,
            @Nullable Dimension dimension,
            @Nullable String footprint,
            List<Part> parts,
            List<TracedMilestone> leftOut) {
        return new FigureTrace(
                pack.manifest().programme(),
                pack.manifest().period(),
                month,
                pack.manifest().asOf(),
                description,
                value,
                dimension,
                footprint,
                parts,
                leftOut);
    }

    /**
     * Divides the milestones into those that a measure counts, those that it only considers, and the parts of a
     * breakdown.
     */
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
        CSVRecord then = MeasureFields.comparesPeriods(measure) ? before.get(TracePlaces.key(row)) : null;
        String number = measure instanceof QuantileMeasure<?> ? row.get(measure.key()) : "";
        return places.milestone(
                row, number.isEmpty() ? null : (Double) Double.parseDouble(number), MeasureFields.of(measure), then);
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
                then == null ? null : places.place(then, List.of()));
    }
}
