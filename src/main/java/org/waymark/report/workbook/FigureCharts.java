package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.office.ChartSeries;
import org.waymark.office.ChartSpec;
import org.waymark.office.ChartSpec.Kind;
import org.waymark.office.PaletteColour;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Measures;
import org.waymark.progress.RagCounts;
import org.waymark.progress.RateMeasure;
import org.waymark.progress.StageCount;
import org.waymark.report.board.RatingStyle;
import org.waymark.report.view.ConfidenceRating;
import org.waymark.report.view.RagBar;
import org.waymark.report.view.ReportSection;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/** Builds the charts of one period's figures. The alternative text of each chart states the values of its bars. */
final class FigureCharts {

    /** The names of the series of ratings, which are the titles of the columns that hold them. */
    static final List<String> RATINGS =
            Arrays.stream(ConfidenceRating.values()).map(FigureCharts::name).toList();

    private FigureCharts() {}

    static ChartSpec confidence(List<ReportSection> sections) {
        return new ChartSpec(
                Kind.SHARES,
                "Confidence of open milestones",
                "Bars of ratings. " + sentences(sections, measures -> new RagBar(measures.rag()).words()),
                "",
                "Share of the open milestones; labels count them",
                names(sections),
                ratings(sections.stream()
                        .map(section -> Optional.of(section.measures().rag()))
                        .toList()),
                "0");
    }

    static ChartSpec completion(List<ReportSection> sections) {
        return new ChartSpec(
                Kind.BARS,
                "Completed, and completed by the baseline date",
                "Bars of rates. "
                        + sentences(
                                sections,
                                m -> FigureText.percent(m.completionRate().value()) + " completed, "
                                        + FigureText.percent(m.dueRate().value())
                                        + " of those due by their baseline date"),
                "",
                "",
                names(sections),
                List.of(
                        rates(MeasureRegistry.COMPLETION_RATE, PaletteColour.NAVY, sections),
                        rates(MeasureRegistry.DUE_RATE, PaletteColour.TEAL, sections)),
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

    private static String sentences(List<ReportSection> sections, Function<Measures, String> words) {
        return sections.stream()
                .map(section -> section.label() + ": " + words.apply(section.measures()))
                .collect(Collectors.joining("; ", "", "."));
    }

    private static List<String> names(List<ReportSection> sections) {
        return sections.stream().map(ReportSection::label).toList();
    }

    /** One series for each rating; an empty value makes a gap. */
    static List<ChartSeries> ratings(List<Optional<RagCounts>> counts) {
        List<ChartSeries> series = new ArrayList<>();
        for (ConfidenceRating rating : ConfidenceRating.values()) {
            List<@Nullable Double> values = new ArrayList<>();
            counts.forEach(
                    each -> values.add(each.map(rag -> (double) rating.in(rag)).orElse(null)));
            series.add(ChartSeries.of(name(rating), RatingStyle.colour(rating), values)
                    .lettered(RatingStyle.letter(rating)));
        }
        return series;
    }

    private static String name(ConfidenceRating rating) {
        return English.capital(rating.word());
    }

    private static ChartSeries rates(RateMeasure rate, PaletteColour colour, List<ReportSection> sections) {
        List<@Nullable Double> values = new ArrayList<>();
        sections.forEach(
                section -> values.add(CellContent.share(section.measures().get(rate))));
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
