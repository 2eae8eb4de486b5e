package org.waymark.pack.trace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.waymark.check.MilestoneField;
import org.waymark.pack.trace.FigureTrace.Part;
import org.waymark.progress.BreakdownMeasure;
import org.waymark.progress.CountMeasure;
import org.waymark.progress.Measure;
import org.waymark.progress.MeasureFields;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.MovementMeasure;
import org.waymark.progress.QuantileMeasure;
import org.waymark.progress.RateMeasure;

/**
 * Finds the milestones behind an earlier month of a trend in {@code data/history.csv}. It knows the measures that trends
 * show, and the counts of open and overdue milestones; the result is empty for any other.
 */
final class MonthTracer implements Measure.Visitor<Optional<List<Part>>> {

    private static final String TRUE = "true";

    private final TracePlaces places;
    private final List<CSVRecord> rows;
    private final Map<String, CSVRecord> before = new HashMap<>();

    /**
     * @param history the rows of {@code data/history.csv}
     * @param month the month
     * @param inPart selects the rows of the part of the programme that the figure is limited to
     */
    MonthTracer(TracePlaces places, List<CSVRecord> history, YearMonth month, Predicate<CSVRecord> inPart) {
        this.places = places;
        this.rows = history.stream()
                .filter(row -> period(row).equals(month))
                .filter(inPart)
                .toList();
        YearMonth previous = history.stream()
                .map(MonthTracer::period)
                .filter(each -> each.isBefore(month))
                .max(YearMonth::compareTo)
                .orElse(null);
        history.stream()
                .filter(row -> period(row).equals(previous) && !row.get("id").isEmpty())
                .forEach(row -> before.putIfAbsent(TracePlaces.key(row), row));
    }

    private static YearMonth period(CSVRecord row) {
        return YearMonth.parse(row.get("period"));
    }

    /** The milestones that a measure leaves out because a field that it needs is in error. */
    List<TracedMilestone> leftOut(Measure<?> measure) {
        String flag = measure instanceof RateMeasure rate ? rate.among().id() : measure.key();
        Predicate<CSVRecord> left = measure.equals(MeasureRegistry.RAG)
                ? row -> row.get("open").isEmpty()
                        || (is("open").test(row)
                                && TracePlaces.words(row.get("inError")).contains("rag"))
                : row -> row.isMapped(flag) && row.get(flag).isEmpty();
        return rows.stream()
                .filter(left)
                .map(row -> places.milestone(row, null, MeasureFields.of(measure), null))
                .toList();
    }

    @Override
    public Optional<List<Part>> count(CountMeasure measure) {
        boolean known = measure.equals(MeasureRegistry.OPEN) || measure.equals(MeasureRegistry.OVERDUE);
        return known
                ? Optional.of(List.of(part(FigureTrace.COUNTED, measure.title(), measure, is(measure.key()))))
                : Optional.empty();
    }

    @Override
    public Optional<List<Part>> rate(RateMeasure measure) {
        if (!measure.description().monthly().inTrends()) {
            return Optional.empty();
        }
        Predicate<CSVRecord> among = is(measure.among().id());
        Predicate<CSVRecord> counted = is(measure.countedId());
        return Optional.of(List.of(
                part(FigureTrace.COUNTED, measure.title(), measure, among.and(counted)),
                part(FigureTrace.NOT_COUNTED, "Not counted", measure, among.and(counted.negate()))));
    }

    @Override
    public Optional<List<Part>> breakdown(BreakdownMeasure<?, ?> measure) {
        return measure.equals(MeasureRegistry.RAG)
                ? Optional.of(measure.parts().stream()
                        .map(each -> part(
                                each.key(),
                                each.title(),
                                measure,
                                row -> row.get("countedRag").equals(each.key())))
                        .toList())
                : Optional.empty();
    }

    @Override
    public Optional<List<Part>> quantile(QuantileMeasure<?> measure) {
        if (!measure.equals(MeasureRegistry.DRIFT_DAYS)) {
            return Optional.empty();
        }
        List<TracedMilestone> moved = new ArrayList<>();
        for (CSVRecord row : rows) {
            CSVRecord then = before.get(TracePlaces.key(row));
            Double days = then == null ? null : drift(row, then);
            if (days != null) {
                moved.add(places.milestone(row, days, MeasureFields.of(measure), then));
            }
        }
        return Optional.of(List.of(new Part(FigureTrace.COUNTED, measure.over().title(), moved)));
    }

    @Override
    public Optional<List<Part>> movement(MovementMeasure measure) {
        return Optional.empty();
    }

    /** The days by which the forecast moved; null unless the milestone is open, with a forecast, in both months. */
    private static @Nullable Double drift(CSVRecord now, CSVRecord then) {
        String to = now.get(MilestoneField.FORECAST_DATE.key());
        String from = then.get(MilestoneField.FORECAST_DATE.key());
        String open = MeasureRegistry.OPEN.key();
        boolean both = is(open).test(now) && is(open).test(then) && !to.isEmpty() && !from.isEmpty();
        return both ? (Double) (double) ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to)) : null;
    }

    private Part part(String key, String title, Measure<?> measure, Predicate<CSVRecord> wanted) {
        return new Part(
                key,
                title,
                rows.stream()
                        .filter(wanted)
                        .map(row -> places.milestone(row, null, MeasureFields.of(measure), null))
                        .toList());
    }

    private static Predicate<CSVRecord> is(String flag) {
        return row -> row.get(flag).equals(TRUE);
    }
}
