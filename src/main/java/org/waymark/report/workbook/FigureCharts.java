package org.waymark.report.workbook;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.office.ChartSeries;
import org.waymark.office.ChartSpec;
import org.waymark.office.ChartSpec.Kind;
import org.waymark.office.PaletteColour;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Measures;
import org.waymark.progress.RateMeasure;
import org.waymark.progress.StageCount;
import org.waymark.report.view.RagBar;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/** The charts over figures of one period. Each says in its alternative text what its bars say. */
final class FigureCharts {

    static final List<String> RATINGS = List.of("Green", "Amber", "Red", "Unrated");

    private FigureCharts() {}

    static ChartSpec confidence(List<FigureScope> scopes) {
        return new ChartSpec(
                Kind.SHARES,
                "Confidence of open milestones",
                "Bars of ratings. " + sentences(scopes, m -> new RagBar(m.rag()).words()),
                "",
                "Share of the open milestones; labels count them",
                names(scopes),
                List.of(
                        ratings(
                                "Green",
                                PaletteColour.GREEN,
                                "G",
                                scopes,
                                m -> m.rag().green()),
                        ratings(
                                "Amber",
                                PaletteColour.AMBER,
                                "A",
                                scopes,
                                m -> m.rag().amber()),
                        ratings(
                                "Red",
                                PaletteColour.RED,
                                "R",
                                scopes,
                                m -> m.rag().red()),
                        ratings(
                                "Unrated",
                                PaletteColour.GREY,
                                "U",
                                scopes,
                                m -> m.rag().unrated())),
                "0");
    }

    static ChartSpec completion(List<FigureScope> scopes) {
        return new ChartSpec(
                Kind.BARS,
                "Completed, and completed by the baseline date",
                "Bars of rates. "
                        + sentences(
                                scopes,
                                m -> FigureText.percent(m.completionRate().value()) + " completed, "
                                        + FigureText.percent(m.dueRate().value())
                                        + " of those due by their baseline date"),
                "",
                "",
                names(scopes),
                List.of(
                        rates(MeasureRegistry.COMPLETION_RATE, PaletteColour.NAVY, scopes),
                        rates(MeasureRegistry.DUE_RATE, PaletteColour.TEAL, scopes)),
                "0%");
    }

    static ChartSpec funnel(String scope, List<StageRow> stages) {
        return new ChartSpec(
                Kind.BARS,
                scope + ": from mind-sets to outcomes",
                "Bars of milestones by change stage. "
                        + stages.stream()
                                .map(row -> row.stage().label() + ": "
                                        + English.number(row.count().completed()) + " of "
                                        + English.number(row.count().milestones()) + " completed")
                                .collect(Collectors.joining("; ", "", ".")),
                "",
                "",
                stages.stream().map(row -> row.stage().label()).toList(),
                List.of(
                        stages("Milestones", PaletteColour.NAVY, stages, StageCount::milestones),
                        stages("Completed", PaletteColour.TEAL, stages, StageCount::completed)),
                "0");
    }

    static ChartSpec slippage(String scope, List<SlippageRow> bands) {
        return new ChartSpec(
                Kind.COLUMNS,
                scope + ": days after the baseline date",
                "Columns of milestones by how late they are. "
                        + bands.stream()
                                .map(row -> row.band().label() + ": " + English.number(row.milestones()))
                                .collect(Collectors.joining("; ", "", ".")),
                "",
                "Milestones",
                bands.stream().map(row -> row.band().label()).toList(),
                List.of(ChartSeries.of(
                        "Milestones",
                        PaletteColour.NAVY,
                        bands.stream()
                                .map(row -> (Double) (double) row.milestones())
                                .toList())),
                "0");
    }

    private static String sentences(List<FigureScope> scopes, Function<Measures, String> words) {
        return scopes.stream()
                .map(scope -> scope.name() + ": " + words.apply(scope.measures()))
                .collect(Collectors.joining("; ", "", "."));
    }

    private static List<String> names(List<FigureScope> scopes) {
        return scopes.stream().map(FigureScope::name).toList();
    }

    private static ChartSeries ratings(
            String name,
            PaletteColour colour,
            String letter,
            List<FigureScope> scopes,
            Function<Measures, Integer> count) {
        return ChartSeries.of(
                        name,
                        colour,
                        scopes.stream()
                                .map(scope -> count.apply(scope.measures()).doubleValue())
                                .toList())
                .lettered(letter);
    }

    private static ChartSeries rates(RateMeasure rate, PaletteColour colour, List<FigureScope> scopes) {
        List<@Nullable Double> values = new java.util.ArrayList<>();
        scopes.forEach(scope -> values.add(CellContent.share(scope.measures().get(rate))));
        return ChartSeries.of(rate.title(), colour, values);
    }

    private static ChartSeries stages(
            String name, PaletteColour colour, List<StageRow> stages, Function<StageCount, Integer> count) {
        return ChartSeries.of(
                name,
                colour,
                stages.stream()
                        .map(row -> count.apply(row.count()).doubleValue())
                        .toList());
    }
}
