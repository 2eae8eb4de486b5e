package org.waymark.report.view;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Dimension;
import org.waymark.progress.DimensionProgress;
import org.waymark.progress.FootprintProgress;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Measures;
import org.waymark.progress.MilestonePair.Change;
import org.waymark.progress.Movement;
import org.waymark.progress.Progress;
import org.waymark.progress.Rate;
import org.waymark.progress.ReturnState;
import org.waymark.progress.TrendPoint;
import org.waymark.text.Dates;
import org.waymark.text.English;
import org.waymark.text.FigureText;
import org.waymark.text.SentText;

/**
 * Writes the sentences of a section: one on what moved, one on what slipped and one on what is missing, each with the
 * number of milestones behind it. They state counts and leave the judgement to the reader.
 */
final class SectionSentences {

    private static final int NAMED = 3;

    private final Progress progress;

    SectionSentences(Progress progress) {
        this.progress = progress;
    }

    List<String> overall() {
        int missing = progress.coverage().missing().size();
        int expected = progress.coverage().expected().size();
        String returns = missing == 0
                ? ""
                : "No return has been received from " + English.number(missing) + " of "
                        + English.count(expected, "expected footprint") + ", so their milestones are not counted";
        return sentences(progress.overall(), returns);
    }

    List<String> of(DimensionProgress dimension) {
        List<FootprintProgress> reported = progress.footprints().stream()
                .filter(f -> f.state() != ReturnState.MISSING)
                .toList();
        List<String> without = reported.stream()
                .filter(f -> milestones(f, dimension.dimension()) == 0)
                .map(f -> SentText.tidy(f.footprint().name()))
                .toList();
        String none = "";
        if (reported.size() > 1 && !without.isEmpty()) {
            none = English.number(without.size()) + " of " + English.number(reported.size())
                    + " footprints that reported "
                    + (without.size() == 1 ? "has" : "have") + " no milestone here"
                    + (without.size() <= NAMED ? ": " + English.and(without) : "");
        }
        return sentences(dimension.measures(), none);
    }

    List<String> of(FootprintProgress footprint) {
        if (footprint.state() == ReturnState.MISSING) {
            return List.of(lastReturn(footprint));
        }
        List<String> without = footprint.dimensions().keySet().stream()
                .filter(dimension -> milestones(footprint, dimension) == 0)
                .map(Dimension::label)
                .toList();
        return sentences(
                footprint.measures(), without.isEmpty() ? "" : "There is no milestone in " + English.and(without));
    }

    private String lastReturn(FootprintProgress footprint) {
        String sentence = "No return has been received for " + Dates.month(progress.period());
        List<TrendPoint> returned =
                footprint.trend().points().stream().filter(TrendPoint::returned).toList();
        return returned.isEmpty()
                ? sentence + " or for any earlier month that was read."
                : sentence + "; the last return was for "
                        + Dates.month(returned.get(returned.size() - 1).period()) + ".";
    }

    private List<String> sentences(Measures measures, String missing) {
        return Stream.of(moved(measures), slipped(measures), lasted(measures), missing(measures, missing))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable String moved(Measures measures) {
        Movement movement = measures.movement();
        YearMonth previous = progress.previous();
        if (movement == null || previous == null) {
            return null;
        }
        int matched = movement.improved() + movement.worsened() + movement.same();
        List<String> clauses = new ArrayList<>();
        if (matched > 0) {
            clauses.add("confidence " + confidence(movement, matched) + " the " + English.count(matched, "milestone")
                    + " open and rated in both months");
        }
        for (Change change : List.of(Change.NEWLY_COMPLETED, Change.NEWLY_STOPPED, Change.REOPENED, Change.RESUMED)) {
            int count = movement.count(change.key());
            if (count > 0) {
                clauses.add(
                        English.number(count) + (count == 1 ? " was " : " were ") + FigureText.lower(change.label()));
            }
        }
        return clauses.isEmpty() ? null : "Since " + Dates.month(previous) + ", " + String.join("; ", clauses) + ".";
    }

    private static String confidence(Movement movement, int matched) {
        if (movement.same() == matched) {
            return "stayed the same in";
        }
        return "improved in " + some(movement.improved()) + " and worsened in " + some(movement.worsened()) + " of";
    }

    private static String some(int count) {
        return count == 0 ? "none" : English.number(count);
    }

    private static @Nullable String slipped(Measures measures) {
        if (measures.open() == 0) {
            return null;
        }
        String overdue = overdue(measures.overdue(), measures.open());
        if (measures.driftDays().n() > 0) {
            return overdue + "; the forecasts of "
                    + English.number(measures.driftDays().n()) + " open in both months "
                    + FigureText.moved(measures.driftDays().value()) + " (median).";
        }
        return measures.slippageDays().n() == 0
                ? overdue + "."
                : overdue + "; forecast or actual dates are "
                        + FigureText.late(measures.slippageDays().median()) + " compared with the plan (median of "
                        + English.count(measures.slippageDays().n(), "milestone") + ").";
    }

    private static String overdue(int overdue, int open) {
        if (open == 1) {
            return "The one open milestone is " + (overdue == 1 ? "overdue" : "not overdue");
        }
        String of = "the " + English.number(open) + " open milestones " + (overdue < 2 ? "is" : "are") + " overdue";
        if (overdue == 0) {
            return "None of " + of;
        }
        return (overdue == open ? "All " : English.number(overdue) + " of ") + of;
    }

    private static @Nullable String lasted(Measures measures) {
        Rate rate = measures.get(MeasureRegistry.SUSTAINED_RATE);
        if (rate.n() == 0) {
            return null;
        }
        int unchecked = measures.get(MeasureRegistry.SUSTAINED_UNCHECKED).value();
        return (rate.count() == 0 ? "None" : English.number(rate.count())) + " of the "
                + English.count(rate.n(), "completed change") + " checked "
                + (rate.count() < 2 ? "has" : "have") + " lasted under external pressure"
                + (unchecked == 0
                        ? "."
                        : "; " + English.number(unchecked) + " more " + (unchecked == 1 ? "is" : "are")
                                + " still to be checked.");
    }

    private static @Nullable String missing(Measures measures, String missing) {
        int unrated = measures.rag().unrated();
        String rating = unrated == 0
                ? ""
                : English.number(unrated) + " of "
                        + English.count(measures.rag().total(), "open milestone") + (unrated == 1 ? " has" : " have")
                        + " no confidence rating";
        String both = missing.isEmpty() || rating.isEmpty() ? missing + rating : missing + "; " + rating;
        return both.isEmpty() ? null : both + ".";
    }

    private static int milestones(FootprintProgress footprint, Dimension dimension) {
        Measures measures = footprint.dimensions().get(dimension);
        return measures == null ? 0 : measures.milestones();
    }
}
