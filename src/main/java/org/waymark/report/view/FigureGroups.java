package org.waymark.report.view;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.Breakdown;
import org.waymark.progress.Breakdown.PartCount;
import org.waymark.progress.BreakdownMeasure;
import org.waymark.progress.CountMeasure;
import org.waymark.progress.Measure;
import org.waymark.progress.MeasureGroup;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.MeasureValue;
import org.waymark.progress.Measures;
import org.waymark.progress.Movement;
import org.waymark.progress.MovementMeasure;
import org.waymark.progress.QuantileMeasure;
import org.waymark.progress.Rate;
import org.waymark.progress.RateMeasure;
import org.waymark.progress.Spread;
import org.waymark.text.Dates;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/** Turns the measures of a set of milestones into figures, in the groups of the registry. */
final class FigureGroups implements Measure.Visitor<List<Figure>> {

    private static final String NO_EARLIER_PERIOD = "no earlier period";

    /** The parts of the movement measure that compare ratings; the others compare milestones. */
    private static final Set<String> OF_RATINGS = Set.of("improved", "worsened", "same");

    private final Measures measures;
    private final @Nullable YearMonth previous;

    FigureGroups(Measures measures, @Nullable YearMonth previous) {
        this.measures = measures;
        this.previous = previous;
    }

    List<FigureGroup> groups() {
        return Arrays.stream(MeasureGroup.values())
                .map(group -> new FigureGroup(group, title(group), figures(group)))
                .toList();
    }

    private String title(MeasureGroup group) {
        return group == MeasureGroup.MOVEMENT && measures.movement() != null && previous != null
                ? group.title() + " since " + Dates.month(previous)
                : group.title();
    }

    private List<Figure> figures(MeasureGroup group) {
        List<Figure> figures = MeasureRegistry.in(group)
                .flatMap(measure -> measure.accept(this).stream())
                .toList();
        return Stream.concat(
                        figures.stream().filter(Predicate.not(Figure::isTally)),
                        figures.stream().filter(Figure::isTally))
                .toList();
    }

    @Override
    public List<Figure> count(CountMeasure measure) {
        boolean all = measure.equals(MeasureRegistry.MILESTONES);
        return List.of(figure(
                measure, all ? states() : measure.noun(), "", all ? stateParts() : List.of(), measure.key(), ""));
    }

    @Override
    public List<Figure> rate(RateMeasure measure) {
        Rate rate = measures.get(measure);
        return List.of(figure(
                measure,
                restsOn(rate, measure.among().noun(), measure.among().none()),
                "",
                List.of(),
                measure.countedId(),
                measure.among().id()));
    }

    /** The basis of a rate, such as {@code 9 of 14 not stopped}; {@code none} when there is nothing to count. */
    static String restsOn(Rate rate, String noun, String none) {
        return rate.n() == 0 ? none : English.number(rate.count()) + " of " + English.number(rate.n()) + " " + noun;
    }

    @Override
    public List<Figure> quantile(QuantileMeasure<?> measure) {
        MeasureValue value = measures.get(measure);
        int n = value.sampleSize().orElse(0);
        String none = measure.acrossPeriods() && previous == null
                ? NO_EARLIER_PERIOD
                : measure.over().none();
        return List.of(figure(
                measure,
                n == 0
                        ? none
                        : "median of " + English.number(n) + " "
                                + measure.over().noun(),
                n > 0 && value instanceof Spread spread ? quartiles(spread) : "",
                List.of(),
                measure.over().id(),
                ""));
    }

    @Override
    public List<Figure> breakdown(BreakdownMeasure<?, ?> measure) {
        return List.of(figure(measure, "", "", parts(measure, measures.get(measure), part -> true), "", ""));
    }

    @Override
    public List<Figure> movement(MovementMeasure measure) {
        Movement movement = measures.movement();
        if (movement == null || previous == null) {
            return List.of(figure(measure, NO_EARLIER_PERIOD, "", List.of(), "", ""));
        }
        Predicate<PartCount> ofRatings = part -> OF_RATINGS.contains(part.key());
        String matched = "of " + English.number(movement.matched()) + " open and rated in both periods";
        return List.of(
                labelled("Confidence", figure(measure, matched, "", parts(measure, movement, ofRatings), "", "")),
                labelled("Milestones", figure(measure, "", "", parts(measure, movement, ofRatings.negate()), "", "")));
    }

    private Figure figure(
            Measure<?> measure, String restsOn, String detail, List<Figure.Part> parts, String counted, String among) {
        return new Figure(
                measure.description(),
                measure.title(),
                measures.find(measure),
                restsOn,
                detail,
                measures.leftOut(measure),
                parts,
                counted,
                among);
    }

    private static Figure labelled(String label, Figure figure) {
        return new Figure(
                figure.measure(),
                label,
                figure.number(),
                figure.restsOn(),
                figure.detail(),
                figure.leftOut(),
                figure.parts(),
                figure.counted(),
                figure.among());
    }

    private static List<Figure.Part> parts(Measure<?> measure, Breakdown breakdown, Predicate<PartCount> wanted) {
        return breakdown.parts().stream()
                .filter(wanted)
                .map(part -> new Figure.Part(
                        part.label(),
                        part.count(),
                        part.completed() == null ? OptionalInt.empty() : OptionalInt.of(part.completed()),
                        measure.filterId(part.key())))
                .toList();
    }

    private String states() {
        int delayed = measures.get(MeasureRegistry.DELAYED).value();
        String open = English.number(measures.open()) + " open";
        if (delayed > 0) {
            open += " (" + English.number(delayed) + " delayed)";
        }
        return open + ", " + English.number(measures.completed()) + " completed, " + English.number(measures.stopped())
                + " stopped";
    }

    private List<Figure.Part> stateParts() {
        List<Figure.Part> parts = new ArrayList<>();
        parts.add(part("open", MeasureRegistry.OPEN));
        parts.add(part("of them delayed", MeasureRegistry.DELAYED));
        parts.add(part("completed", MeasureRegistry.COMPLETED));
        parts.add(part("stopped", MeasureRegistry.STOPPED));
        return parts;
    }

    private Figure.Part part(String label, CountMeasure measure) {
        return new Figure.Part(label, measures.get(measure).value(), OptionalInt.empty(), measure.key());
    }

    private static String quartiles(Spread days) {
        return FigureText.halfBetween(days.p25(), days.p75(), days.max());
    }
}
