package org.waymark.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Dimension;
import org.waymark.progress.DimensionProgress;
import org.waymark.progress.LeftOut;
import org.waymark.progress.Measures;
import org.waymark.progress.Progress;
import org.waymark.progress.Tracked;
import org.waymark.text.SentText;

/**
 * All that a report says, in the order in which it says it. Every text that came from a return is clean.
 *
 * @param comparison what the period is compared with, a sentence
 * @param narrowed what of the whole is shown, or null
 * @param headlines a few sentences that say the most important things first
 */
public record ReportView(
        String programme,
        String period,
        String asOf,
        String comparison,
        @Nullable String narrowed,
        List<String> headlines,
        CoverageView coverage,
        Section overall,
        List<Section> dimensions,
        String dimensionsNote,
        Grid grid,
        List<LeftOutLine> leftOut) {

    public ReportView {
        headlines = List.copyOf(headlines);
        dimensions = List.copyOf(dimensions);
        leftOut = List.copyOf(leftOut);
    }

    public static ReportView of(Progress progress) {
        Section overall = overall(progress);
        List<Section> dimensions =
                progress.dimensions().stream().map(d -> section(progress, d)).toList();
        List<Dimension> shown =
                progress.dimensions().stream().map(DimensionProgress::dimension).toList();
        return new ReportView(
                SentText.tidy(progress.programme()),
                Formats.month(progress.period()),
                Formats.date(progress.asOf()),
                progress.previous() == null
                        ? "There is no earlier period to compare with."
                        : "Compared with " + Formats.month(progress.previous()) + ".",
                progress.narrowed() == null ? null : SentText.tidy(progress.narrowed()),
                Headlines.of(progress, overall.highlights().slipped()),
                CoverageView.of(progress.coverage()),
                overall,
                dimensions,
                note(progress),
                Grid.of(shown, progress.footprints()),
                leftOut(progress));
    }

    private static Section overall(Progress progress) {
        List<Tracked> all = progress.dimensions().stream()
                .flatMap(d -> d.milestones().stream())
                .toList();
        return new Section(
                0,
                Section.OVERALL,
                "All dimensions",
                "The programme as a whole",
                "",
                new RagBar(progress.overall().rag()),
                progress.overall(),
                groups(progress, progress.overall()),
                Highlights.of(all, progress.removed(), progress.period(), progress.previous()));
    }

    private static Section section(Progress progress, DimensionProgress of) {
        Dimension dimension = of.dimension();
        List<Tracked> removed = progress.removed().stream()
                .filter(t -> t.milestone().dimension() == dimension)
                .toList();
        return new Section(
                dimension.ordinal() + 1,
                dimension.id(),
                dimension.label(),
                dimension.theme(),
                dimension.about(),
                new RagBar(of.measures().rag()),
                of.measures(),
                groups(progress, of.measures()),
                Highlights.of(of.milestones(), removed, progress.period(), progress.previous()));
    }

    private static List<FigureGroup> groups(Progress progress, Measures measures) {
        return new Figures(measures, progress.previous()).groups();
    }

    private static String note(Progress progress) {
        int placed = progress.dimensions().stream()
                .mapToInt(d -> d.measures().milestones())
                .sum();
        int unplaced = progress.overall().milestones() - placed;
        String note = "A milestone counts under its primary dimension; the dimensions overlap and are not scored.";
        return unplaced <= 0
                ? note
                : note + " " + Formats.count(unplaced, "milestone")
                        + " without a dimension that could be read "
                        + (unplaced == 1 ? "counts" : "count") + " under all dimensions only.";
    }

    private static List<LeftOutLine> leftOut(Progress progress) {
        Stream<LeftOutLine> rows = progress.leftOut().stream().map(ReportView::leftOut);
        Stream<LeftOutLine> measures = new Figures(progress.overall(), progress.previous())
                .groups().stream()
                        .flatMap(group -> group.figures().stream())
                        .filter(figure -> progress.overall().leftOut().containsKey(figure.key()))
                        .map(figure -> leftOut(figure, progress.overall()));
        List<LeftOutLine> lines = new ArrayList<>(rows.toList());
        measures.distinct().forEach(lines::add);
        return lines;
    }

    private static LeftOutLine leftOut(LeftOut leftOut) {
        List<String> places =
                leftOut.places().stream().map(MilestoneLine::source).toList();
        return new LeftOutLine(
                Formats.count(leftOut.rows(), "row") + ": " + Formats.lower(SentText.tidy(leftOut.reason())),
                places,
                places.size() == LeftOut.PLACES && leftOut.rows() > places.size());
    }

    private static LeftOutLine leftOut(Figure figure, Measures measures) {
        int count = measures.leftOut().getOrDefault(figure.key(), 0);
        String measure = figure.key().equals("movement") ? "Movement" : figure.label();
        return new LeftOutLine(
                Formats.count(count, "milestone") + ": not in \"" + measure
                        + "\", because a field it needs is in error",
                List.of(),
                false);
    }
}
