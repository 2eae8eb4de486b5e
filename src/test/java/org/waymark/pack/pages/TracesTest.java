package org.waymark.pack.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.pack.PackFixtures;
import org.waymark.progress.DimensionProgress;
import org.waymark.progress.FootprintProgress;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Measures;
import org.waymark.progress.Movement;
import org.waymark.progress.Progress;
import org.waymark.progress.Tracked;
import org.waymark.report.ReportFixtures;

/** The milestones that a number leads to are as many as the number says. */
class TracesTest {

    static Stream<Progress> figures() {
        return Stream.of(
                ReportFixtures.full(),
                ReportFixtures.crowded(),
                ReportFixtures.first(),
                ReportFixtures.empty(),
                PackFixtures.samples().progress());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyNumberLeadsToAsManyMilestones(Progress progress) {
        List<Trace> traces = Traces.of(progress.period());
        for (DimensionProgress dimension : progress.dimensions()) {
            assertThat(counted(traces, dimension.milestones())).containsAllEntriesOf(said(dimension.measures()));
        }
        for (FootprintProgress footprint : progress.footprints()) {
            assertThat(counted(traces, footprint.milestones())).containsAllEntriesOf(said(footprint.measures()));
        }
        assertThat(counted(traces, all(progress))).containsAllEntriesOf(said(progress.overall()));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyMilestoneStandsInOneDimensionOrInNone(Progress progress) {
        Map<String, Integer> counted = counted(Traces.of(progress.period()), all(progress));
        int placed = counted.entrySet().stream()
                .filter(count ->
                        count.getKey().startsWith("in-") && !count.getKey().equals("in-error"))
                .mapToInt(Map.Entry::getValue)
                .sum();

        assertThat(placed).isEqualTo(progress.overall().milestones());
    }

    private static List<Tracked> all(Progress progress) {
        return progress.footprints().stream()
                .flatMap(footprint -> footprint.milestones().stream())
                .toList();
    }

    private static Map<String, Integer> counted(List<Trace> traces, List<Tracked> milestones) {
        Map<String, Integer> counted = new TreeMap<>();
        for (Trace trace : traces) {
            counted.put(
                    trace.id(), (int) milestones.stream().filter(trace.counts()).count());
        }
        return counted;
    }

    private static Map<String, Integer> said(Measures m) {
        Map<String, Integer> said = new TreeMap<>();
        said.put("open", m.open());
        said.put("completed", m.completed());
        said.put("stopped", m.stopped());
        said.put("delayed", m.get(MeasureRegistry.DELAYED).value());
        said.put("not-stopped", m.completionRate().n());
        said.put("due", m.dueRate().n());
        said.put("by-baseline", m.dueRate().count());
        said.put("overdue", m.overdue());
        said.put("rag-green", m.rag().green());
        said.put("rag-amber", m.rag().amber());
        said.put("rag-red", m.rag().red());
        said.put("rag-unrated", m.rag().unrated());
        said.put("with-slippage", m.slippageDays().n());
        said.put("with-drift", m.driftDays().n());
        said.put("across", m.get(MeasureRegistry.CROSS_BOUNDARY_RATE).count());
        said.put("with-boundary", m.get(MeasureRegistry.CROSS_BOUNDARY_RATE).n());
        said.put("shared-lead", m.get(MeasureRegistry.SHARED_LEADERSHIP_RATE).count());
        said.put("with-lead", m.get(MeasureRegistry.SHARED_LEADERSHIP_RATE).n());
        said.put("co-designed", m.get(MeasureRegistry.INVOLVEMENT_RATE).count());
        said.put("with-involvement", m.get(MeasureRegistry.INVOLVEMENT_RATE).n());
        said.put("firm-evidence", m.get(MeasureRegistry.EVIDENCE_RATE).count());
        said.put("with-evidence", m.get(MeasureRegistry.EVIDENCE_RATE).n());
        said.put("measured", m.get(MeasureRegistry.OUTCOME_PROGRESS).n());
        m.changeStage().forEach((stage, count) -> said.put(Traces.id("stage", stage.label()), count.milestones()));
        m.get(MeasureRegistry.BOUNDARY_REACH)
                .counts()
                .forEach((boundary, count) -> said.put(Traces.id("boundary", boundary.label()), count));
        m.get(MeasureRegistry.LEVELS)
                .counts()
                .forEach((level, count) -> said.put(Traces.id("level", level.label()), count));
        m.get(MeasureRegistry.SOLUTIONS)
                .counts()
                .forEach((solution, count) -> said.put(Traces.id("solution", solution.label()), count));
        Movement movement = m.movement();
        if (movement != null) {
            said.put("improved", movement.improved());
            said.put("worsened", movement.worsened());
            said.put("same", movement.same());
            said.put("newly-completed", movement.newlyCompleted());
            said.put("reopened", movement.reopened());
            said.put("added", movement.added());
        }
        return said;
    }
}
