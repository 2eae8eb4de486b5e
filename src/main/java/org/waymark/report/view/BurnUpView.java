package org.waymark.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.document.BurnUpChart;
import org.waymark.document.BurnUpChart.Series;
import org.waymark.progress.BurnUp;
import org.waymark.progress.BurnUpPoint;
import org.waymark.progress.Progress;
import org.waymark.text.Dates;
import org.waymark.text.English;

/**
 * Whether the programme is on track: the sentences that answer it, and the numbers behind them.
 *
 * @param data the numbers
 * @param position the answer in two or three words, such as {@code Behind plan}
 * @param sentence the answer with its numbers, such as {@code Behind plan: 53 of 103 milestones are completed; 67 were
 *     planned by the end of October 2026.}
 * @param outlook what today's forecasts lead to; empty when there is nothing left to forecast
 * @param chart the numbers month by month
 */
public record BurnUpView(BurnUp data, String position, String sentence, String outlook, BurnUpChart chart) {

    static BurnUpView of(Progress progress) {
        BurnUp burnUp = progress.burnUp();
        return new BurnUpView(
                burnUp, burnUp.position().label(), sentence(burnUp), outlook(burnUp), chart(burnUp, progress));
    }

    /** The answer and the outlook. */
    public String verdict() {
        return outlook.isEmpty() ? sentence : sentence + " " + outlook;
    }

    private static String sentence(BurnUp burnUp) {
        String completed = completed(burnUp.completed(), burnUp.milestones());
        String position = burnUp.position().label() + ": ";
        return switch (burnUp.position()) {
            case NO_PLAN ->
                burnUp.milestones() == 0
                        ? "No milestones were reported."
                        : position + completed + "; no baseline date can be read.";
            case COMPLETE ->
                burnUp.milestones() == 1
                        ? position + "the one milestone is completed."
                        : position + "all " + English.number(burnUp.milestones()) + " milestones are completed.";
            case BEHIND, ON_PLAN, AHEAD -> position + completed + "; " + planned(burnUp) + ".";
        };
    }

    private static String completed(int completed, int milestones) {
        if (completed == 0) {
            return milestones == 1
                    ? "the one milestone is not completed"
                    : "none of " + English.number(milestones) + " milestones is completed";
        }
        return English.number(completed) + " of " + English.count(milestones, "milestone")
                + English.agree(completed, " is", " are") + " completed";
    }

    private static String planned(BurnUp burnUp) {
        BurnUpPoint now = burnUp.now();
        String planned = (now.planned() == 0
                        ? "none was"
                        : English.number(now.planned()) + English.agree(now.planned(), " was", " were"))
                + " planned by the end of " + Dates.month(burnUp.period());
        return now.firstPlanned() == now.planned()
                ? planned
                : planned + " (" + English.number(now.firstPlanned()) + " by the first baselines)";
    }

    private static String outlook(BurnUp burnUp) {
        List<String> sentences = new ArrayList<>();
        switch (burnUp.position()) {
            case BEHIND ->
                sentences.add(
                        burnUp.caughtUp() == null
                                ? reached(burnUp)
                                : "At today's forecasts the plan is caught up in " + Dates.month(burnUp.caughtUp())
                                        + ".");
            case ON_PLAN, AHEAD ->
                sentences.add(
                        burnUp.fallsBehind() == null
                                ? "Today's forecasts keep to the plan."
                                : "At today's forecasts it falls behind in " + Dates.month(burnUp.fallsBehind()) + ".");
            case COMPLETE, NO_PLAN -> {}
        }
        if (burnUp.withoutBaseline() > 0 && burnUp.withoutBaseline() < burnUp.milestones()) {
            sentences.add(English.count(burnUp.withoutBaseline(), "milestone")
                    + English.agree(burnUp.withoutBaseline(), " has", " have") + " no readable baseline date.");
        }
        return String.join(" ", sentences);
    }

    private static String reached(BurnUp burnUp) {
        BurnUpPoint last = burnUp.lastForecast();
        String reached = last.forecast() == burnUp.completed()
                ? "Today's forecasts do not catch up with the plan"
                : "Today's forecasts reach " + English.number(last.forecast()) + " by the end of "
                        + Dates.month(last.period());
        return burnUp.withoutForecast() == 0
                ? reached + "."
                : reached + "; " + English.count(burnUp.withoutForecast(), "open milestone")
                        + English.agree(burnUp.withoutForecast(), " has", " have") + " no readable forecast date.";
    }

    private static BurnUpChart chart(BurnUp burnUp, Progress progress) {
        List<Series> series = new ArrayList<>(List.of(
                new Series("Planned", numbers(burnUp, BurnUpPoint::planned), "", false),
                new Series("Completed", numbers(burnUp, BurnUpPoint::completed), since(progress), false),
                new Series("Forecast", numbers(burnUp, point -> forecast(point, burnUp)), "", true)));
        if (burnUp.points().stream().anyMatch(point -> point.firstPlanned() != point.planned())) {
            series.add(new Series("First plan", numbers(burnUp, BurnUpPoint::firstPlanned), "", false));
        }
        return new BurnUpChart(
                "Milestones planned, completed and forecast",
                burnUp.points().stream().map(BurnUpPoint::period).toList(),
                burnUp.indexOfNow(),
                burnUp.milestones(),
                series);
    }

    /** The line of forecasts starts at the reported period. */
    private static @Nullable Integer forecast(BurnUpPoint point, BurnUp burnUp) {
        return point.period().isBefore(burnUp.period()) ? null : (Integer) point.forecast();
    }

    private static List<@Nullable Integer> numbers(BurnUp burnUp, Function<BurnUpPoint, @Nullable Integer> number) {
        List<@Nullable Integer> numbers = new ArrayList<>();
        burnUp.points().forEach(point -> numbers.add(number.apply(point)));
        return numbers;
    }

    private static String since(Progress progress) {
        return progress.previous() == null || progress.overall().movement() == null
                ? ""
                : "+" + English.number(progress.overall().movement().newlyCompleted()) + " since "
                        + Dates.month(progress.previous());
    }
}
