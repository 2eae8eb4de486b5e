package org.waymark.pack.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.Boundary;
import org.waymark.programme.ChangeStage;
import org.waymark.programme.Dimension;
import org.waymark.programme.Evidence;
import org.waymark.programme.Involvement;
import org.waymark.programme.Leadership;
import org.waymark.programme.Level;
import org.waymark.programme.Solution;
import org.waymark.programme.Status;
import org.waymark.programme.Term;
import org.waymark.progress.Tracked;
import org.waymark.progress.Tracked.Change;
import org.waymark.report.view.Confidence;
import org.waymark.text.Formats;

/**
 * Which milestones stand behind which figure. Each set is what {@code org.waymark.progress} has counted: a value in
 * error is null in a {@link Milestone}, so that a milestone drops out of what needs it.
 */
final class Traces {

    private final LocalDate end;
    private final List<Trace> all = new ArrayList<>();

    private Traces(YearMonth period) {
        this.end = period.atEndOfMonth();
    }

    /** All of them, in the order in which a page speaks of them. */
    static List<Trace> of(YearMonth period) {
        Traces traces = new Traces(period);
        traces.delivery();
        traces.time();
        traces.movement();
        traces.depth();
        traces.together();
        traces.citizens();
        traces.place();
        return List.copyOf(traces.all);
    }

    /** The id of the set of those with this term, such as {@code stage-culture}. */
    static String id(String family, String label) {
        return family + "-" + label.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private void delivery() {
        milestone("open", "Open", Milestone::open);
        milestone("completed", "Completed", Traces::completed);
        milestone("stopped", "Stopped", m -> m.status() == Status.STOPPED);
        milestone("delayed", "Open and delayed", m -> m.status() == Status.DELAYED);
        milestone("not-stopped", "Not stopped", Traces::notStopped);
        milestone("due", "Due: not stopped, with a baseline date by the end of the month", this::due);
        milestone(
                "by-baseline",
                "Completed by their baseline date, of those due",
                m -> due(m) && completed(m) && m.actualDate() != null && !late(m, m.actualDate()));
        tracked("overdue", "Overdue: open past their baseline date", Tracked::overdue);
        for (Confidence confidence : Confidence.values()) {
            milestone(
                    id("rag", confidence.word()),
                    "Open and " + confidence.word(),
                    m -> m.open() && !m.inError().contains("rag") && Confidence.of(m.rag()) == confidence);
        }
    }

    private void time() {
        tracked("with-slippage", "With slippage: not stopped, with both dates", t -> t.slippageDays() != null);
        tracked("with-drift", "Open this month and last, with a forecast in both", t -> t.driftDays() != null);
    }

    private void movement() {
        tracked("improved", "Confidence improved since the month before", change(Change.IMPROVED));
        tracked("worsened", "Confidence worsened since the month before", change(Change.WORSENED));
        tracked(
                "same",
                "Confidence the same as the month before",
                t -> rated(t.milestone())
                        && rated(t.previous())
                        && !t.changes().contains(Change.IMPROVED)
                        && !t.changes().contains(Change.WORSENED));
        tracked("newly-completed", "Newly completed", change(Change.NEWLY_COMPLETED));
        tracked("reopened", "Reopened", change(Change.REOPENED));
        tracked("added", "Added since the month before", change(Change.ADDED));
    }

    private void depth() {
        each("stage", "Change stage", ChangeStage.values(), Milestone::changeStage);
    }

    private void together() {
        milestone("across", "Led across a boundary", m -> m.boundary() != null && m.boundary() != Boundary.NONE);
        milestone("with-boundary", "With a boundary that could be read", m -> m.boundary() != null);
        each("boundary", "Widest boundary", Boundary.values(), Milestone::boundary);
        milestone(
                "shared-lead",
                "With a shared or ceded lead",
                m -> m.leadership() == Leadership.SHARED || m.leadership() == Leadership.CEDED);
        milestone("with-lead", "With a leadership that could be read", m -> m.leadership() != null);
        each("level", "Led at the level of", Level.values(), Milestone::level);
    }

    private void citizens() {
        milestone(
                "co-designed",
                "Co-designed or co-led with citizens",
                m -> m.involvement() == Involvement.CODESIGNED || m.involvement() == Involvement.COLED);
        milestone("with-involvement", "With an involvement that could be read", m -> m.involvement() != null);
        milestone("firm-evidence", "Completed with firm evidence", m -> evidenced(m) && firm(m.evidence()));
        milestone("with-evidence", "Completed, with evidence that could be read", Traces::evidenced);
        milestone("measured", "With a measure from baseline to target", Traces::measured);
        each("solution", "Solution so far", Solution.values(), Milestone::solution);
    }

    private void place() {
        milestone(
                "in-error",
                "With a field in error, left out of what needs it",
                m -> !m.inError().isEmpty());
        for (Dimension dimension : Dimension.values()) {
            milestone(id("in", dimension.label()), "In " + dimension.label(), m -> m.dimension() == dimension);
        }
        milestone("in-none", "In no dimension that could be read", m -> m.dimension() == null);
    }

    private <E extends Term> void each(String family, String title, E[] terms, Function<Milestone, @Nullable E> value) {
        for (E term : terms) {
            milestone(
                    id(family, term.label()),
                    title + ": " + Formats.lower(term.label()),
                    m -> term.equals(value.apply(m)));
        }
    }

    private void milestone(String id, String words, Predicate<Milestone> counts) {
        tracked(id, words, t -> counts.test(t.milestone()));
    }

    private void tracked(String id, String words, Predicate<Tracked> counts) {
        all.add(new Trace(id, words, counts));
    }

    private static Predicate<Tracked> change(Change change) {
        return t -> t.changes().contains(change);
    }

    private boolean due(Milestone m) {
        return notStopped(m)
                && m.baselineDate() != null
                && !m.baselineDate().isAfter(end)
                && !m.inError().contains("actual_date");
    }

    private static boolean late(Milestone m, LocalDate day) {
        return m.baselineDate() != null && day.isAfter(m.baselineDate());
    }

    private static boolean notStopped(Milestone m) {
        return m.status() != null && m.status() != Status.STOPPED;
    }

    private static boolean completed(Milestone m) {
        return m.status() == Status.COMPLETED;
    }

    private static boolean rated(@Nullable Milestone m) {
        return m != null && m.open() && m.rag() != null;
    }

    private static boolean evidenced(Milestone m) {
        return completed(m) && m.evidence() != null;
    }

    private static boolean firm(@Nullable Evidence evidence) {
        return evidence != Evidence.NONE && evidence != Evidence.SELF_REPORTED;
    }

    private static boolean measured(Milestone m) {
        return m.measureBaseline() != null
                && m.measureTarget() != null
                && m.measureActual() != null
                && m.measureTarget().compareTo(m.measureBaseline()) != 0;
    }
}
