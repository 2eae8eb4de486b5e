package org.waymark.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.document.ChartView;
import org.waymark.document.FunnelChart;
import org.waymark.forecast.Forecasts;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;
import org.waymark.progress.DimensionProgress;
import org.waymark.progress.LeftOut;
import org.waymark.progress.Progress;
import org.waymark.text.Dates;
import org.waymark.text.English;
import org.waymark.text.FigureText;
import org.waymark.text.SentText;

/**
 * The whole content of a report in words and in the order in which it is shown. It is built once, and every medium writes
 * from it. Texts from returns are free of control characters. Immutable.
 *
 * @param programme the programme's name
 * @param period the period, such as {@code October 2026}
 * @param asOf the date of the report, such as {@code 23 November 2026}
 * @param comparison a sentence on the period of comparison
 * @param narrowed the dimensions or footprints that the report is narrowed to; null when it shows all
 * @param headlines the sentences that open the report, the most important first
 * @param state the headlines on the state of the milestones: how many, those overdue and the largest slip
 * @param burnUp whether the programme is on track
 * @param changes what changed since the previous period, as counts
 * @param coverage the returns of the period
 * @param overall the section over all dimensions
 * @param dimensions one section per dimension shown
 * @param dimensionsNote how milestones count under dimensions
 * @param grid the footprints by dimension
 * @param funnels the comparisons of footprints that have enough footprints with data
 * @param decisions every milestone that needs a decision, the most urgent first
 * @param outcomes what became of the decisions of the latest earlier month that has any
 * @param outcomesTitle the heading of the outcomes, such as {@code What became of the decisions of September 2026}
 * @param learning every pair of footprints, one of which could learn from the other, by dimension and level
 * @param learningNote how many pairs chance alone would give; empty if there are no pairs
 * @param footprints every expected footprint in the grid's order, also those without a return; each is made when it is asked
 *     for
 * @param leftOut the rows and milestones that are not in the figures
 * @param corrected the values that the programme corrected; usually empty
 */
public record ReportView(
        String programme,
        String period,
        String asOf,
        String comparison,
        @Nullable String narrowed,
        List<String> headlines,
        List<String> state,
        BurnUpView burnUp,
        ChangeCounts changes,
        CoverageView coverage,
        ReportSection overall,
        List<ReportSection> dimensions,
        String dimensionsNote,
        FootprintGrid grid,
        List<FunnelChart> funnels,
        List<DecisionLine> decisions,
        List<OutcomeLine> outcomes,
        String outcomesTitle,
        List<LearningLine> learning,
        String learningNote,
        FootprintViews footprints,
        List<LeftOutLine> leftOut,
        List<CorrectionLine> corrected) {

    private static final int PRESSING = 10;

    public ReportView {
        headlines = List.copyOf(headlines);
        state = List.copyOf(state);
        dimensions = List.copyOf(dimensions);
        funnels = List.copyOf(funnels);
        decisions = List.copyOf(decisions);
        outcomes = List.copyOf(outcomes);
        learning = List.copyOf(learning);
        leftOut = List.copyOf(leftOut);
        corrected = List.copyOf(corrected);
    }

    /** The first milestones that need a decision. */
    public HighlightList pressing() {
        return DecisionLine.list(decisions, PRESSING);
    }

    /** The comparisons in which a footprint is different: beyond the limits of 99.8 %. */
    public List<FunnelChart> differences() {
        return funnels.stream().filter(funnel -> !funnel.difference().isEmpty()).toList();
    }

    /** The charts of the whole programme for which it has set a target, or whose limits start again. */
    public List<ChartView> targets() {
        return overall.trend().charts().stream()
                .filter(chart -> chart.target() != null || chart.from() > 0)
                .toList();
    }

    /** The learning pairs of each dimension, cut to a few. */
    public List<LearningSummary> lessons() {
        return LearningSummary.of(learning);
    }

    /** The section of a dimension that the report shows. */
    public ReportSection section(Dimension dimension) {
        return dimensions.stream()
                .filter(section -> section.id().equals(dimension.id()))
                .findFirst()
                .orElseThrow();
    }

    /** What the report shows of an expected footprint. */
    public FootprintView footprint(Footprint footprint) {
        return footprints.of(footprint);
    }

    /** The view of a report without earlier forecasts. */
    public static ReportView of(Progress progress) {
        return of(progress, Forecasts.none(progress.period()));
    }

    /** The view of a report, with the ranges that earlier forecasts give to the milestones that need a decision. */
    public static ReportView of(Progress progress, Forecasts forecasts) {
        ReportSections sections = new ReportSections(progress);
        ReportSection overall = sections.overall();
        List<Dimension> shown =
                progress.dimensions().stream().map(DimensionProgress::dimension).toList();
        FootprintGrid grid = FootprintGrid.of(shown, progress);
        List<DecisionLine> decisions = progress.decisions().stream()
                .map(decision -> DecisionLine.of(decision, forecasts))
                .toList();
        BurnUpView burnUp = BurnUpView.of(progress);
        ChangeCounts changes = ChangeCounts.of(progress);
        List<LearningLine> learning =
                progress.learning().stream().map(LearningLine::new).toList();
        return new ReportView(
                SentText.tidy(progress.programme()),
                Dates.month(progress.period()),
                Dates.day(progress.asOf()),
                progress.previous() == null
                        ? "There is no earlier period to compare with."
                        : "Compared with " + Dates.month(progress.previous()) + ".",
                progress.narrowed() == null ? null : SentText.tidy(progress.narrowed()),
                HeadlineSentences.of(progress, burnUp, changes),
                HeadlineSentences.state(progress),
                burnUp,
                changes,
                CoverageView.of(progress.coverage(), progress.asOf()),
                overall,
                progress.dimensions().stream().map(sections::of).toList(),
                note(progress),
                grid,
                FunnelView.of(progress.comparison()),
                decisions,
                progress.outcomes().stream().map(OutcomeLine::of).toList(),
                outcomesTitle(progress),
                learning,
                learningNote(progress),
                new FootprintViews(progress, sections, grid, decisions, learning),
                leftOut(progress),
                CorrectionLine.of(progress));
    }

    private static String learningNote(Progress progress) {
        int pairs = progress.learning().size();
        return pairs == 0
                ? ""
                : English.count(pairs, "pair") + English.agree(pairs, " meets", " meet")
                        + " the rule. If the same reports were spread over the milestones by chance, about "
                        + English.number(Math.round(progress.learningByChance()))
                        + " would. A pair is a reason to talk, not a finding.";
    }

    private static String outcomesTitle(Progress progress) {
        return progress.outcomes().isEmpty()
                ? ""
                : "What became of the decisions of "
                        + Dates.month(progress.outcomes().get(0).decision().period());
    }

    private static String note(Progress progress) {
        int placed = progress.dimensions().stream()
                .mapToInt(d -> d.measures().milestones())
                .sum();
        int unplaced = progress.overall().milestones() - placed;
        String note = "A milestone counts under its primary dimension; the dimensions overlap and are not scored.";
        return unplaced <= 0
                ? note
                : note + " " + English.count(unplaced, "milestone")
                        + " without a dimension that could be read "
                        + (unplaced == 1 ? "counts" : "count") + " under all dimensions only.";
    }

    private static List<LeftOutLine> leftOut(Progress progress) {
        Stream<LeftOutLine> rows = progress.leftOut().stream().map(ReportView::leftOut);
        Stream<LeftOutLine> measures = new FigureGroups(progress.overall(), progress.previous())
                .groups().stream()
                        .flatMap(group -> group.figures().stream())
                        .filter(figure -> figure.leftOut() > 0)
                        .map(ReportView::leftOut);
        List<LeftOutLine> lines = new ArrayList<>(rows.toList());
        measures.distinct().forEach(lines::add);
        return lines;
    }

    private static LeftOutLine leftOut(LeftOut leftOut) {
        List<String> places =
                leftOut.places().stream().map(MilestoneLine::source).toList();
        return new LeftOutLine(
                English.count(leftOut.rows(), "row") + ": " + FigureText.lower(SentText.tidy(leftOut.reason())),
                places,
                places.size() == LeftOut.MAX_PLACES && leftOut.rows() > places.size());
    }

    private static LeftOutLine leftOut(Figure figure) {
        return new LeftOutLine(
                English.count(figure.leftOut(), "milestone") + ": not in \""
                        + figure.measure().title() + "\", because a field it needs is in error",
                List.of(),
                false);
    }
}
