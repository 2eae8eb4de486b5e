package org.waymark.pack.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.check.PersonalDataUse;
import org.waymark.check.Verdict;
import org.waymark.collection.PossibleReturn;
import org.waymark.findings.AnswerWords;
import org.waymark.findings.CheckedTable;
import org.waymark.forecast.Forecasts;
import org.waymark.pack.content.PackContent;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;
import org.waymark.progress.DimensionProgress;
import org.waymark.progress.FootprintProgress;
import org.waymark.progress.Measures;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.Progress;
import org.waymark.report.ComparisonBlocks;
import org.waymark.report.ForecastOutline;
import org.waymark.report.view.FootprintGrid;
import org.waymark.report.view.FootprintView;
import org.waymark.report.view.ForecastContent;
import org.waymark.report.view.ForecastWords;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;
import org.waymark.text.English;
import org.waymark.text.FigureText;
import org.waymark.text.SentText;

/** Builds the content of every page of a pack. Immutable, so that pages can be written at the same time. */
final class PackPageBuilder {

    /** The first page lists at most this many opportunities to learn in a dimension. */
    private static final int ASKS_OF_A_DIMENSION = 4;

    private record DimensionPart(DimensionProgress figures, LinkedMilestoneTable table) {}

    private record FootprintPart(FootprintProgress figures, LinkedMilestoneTable table) {}

    private final Progress progress;
    private final Forecasts forecasts;
    private final ReportView view;
    private final SiteMap site;
    private final Map<Dimension, DimensionPart> byDimension = new EnumMap<>(Dimension.class);
    private final Map<String, FootprintPart> byFootprint = new LinkedHashMap<>();
    private final LinkedMilestoneTable all;
    private final ReturnFindings findings;
    private final OpenDelays.Scale scale;
    private final String privacy;
    private final List<String> passedOver;
    private final Map<Footprint, List<String>> came = new HashMap<>();
    private final Verdict counting;
    private final String queries;

    PackPageBuilder(PackContent content) {
        this.progress = content.progress();
        this.forecasts = content.forecasts();
        this.view = content.view();
        this.site = SiteMap.of(progress, content.version(), content.programme().branding(), compares());
        this.findings = new ReturnFindings(content);
        this.privacy = privacy(content);
        this.counting = content.counting();
        this.queries = AnswerWords.counts(counting.queries());
        this.passedOver = content.verdict().passedOver().stream()
                .map(file -> SentText.tidy(file.file() + ": " + file.reason() + "."))
                .toList();
        content.status()
                .footprints()
                .forEach(each -> came.put(
                        each.footprint(),
                        each.possible().stream().map(PossibleReturn::toSender).toList()));
        RowMaker rows = new RowMaker(PageFilters.all(), content.programme());
        RemovedMilestones removed = new RemovedMilestones(progress.removed());
        for (DimensionProgress figures : progress.dimensions()) {
            Dimension dimension = figures.dimension();
            LinkedMilestoneTable table = LinkedMilestoneTable.of(
                    SiteMap.dimension(dimension), figures.milestones(), removed.of(dimension), rows);
            byDimension.put(dimension, new DimensionPart(figures, table));
        }
        List<MilestonePair> every = new ArrayList<>();
        for (FootprintProgress figures : progress.footprints()) {
            String code = SentText.tidy(figures.footprint().code());
            LinkedMilestoneTable table = LinkedMilestoneTable.of(
                    site.footprint(code), figures.milestones(), removed.of(figures.footprint()), rows);
            byFootprint.put(code, new FootprintPart(figures, table));
            every.addAll(figures.milestones());
        }
        scale = OpenDelays.Scale.over(every);
        all = LinkedMilestoneTable.of(SiteMap.MILESTONES, every, removed.all(), rows);
    }

    private static String privacy(PackContent content) {
        if (content.personalData() == PersonalDataUse.AS_SENT) {
            return "Personal data in this pack is not masked.";
        }
        return content.masked() == 0
                ? "No personal data was found in the texts of the milestones."
                : "Personal data is masked in " + English.count(content.masked(), "text")
                        + " of the milestones, of this" + " month and of earlier ones.";
    }

    /** The dimensions that have pages, in order. */
    List<Dimension> dimensions() {
        return site.dimensions();
    }

    /** The codes of the footprints that have pages, as pages show them, in the order of the programme. */
    List<String> footprints() {
        return List.copyOf(byFootprint.keySet());
    }

    /** @param others paths of the pack's other files */
    IndexPage index(List<String> others) {
        return new IndexPage(
                new PageFrame(site, SiteMap.INDEX, "Progress in " + site.period(), site.programme(), null),
                view,
                PageSection.of(view.overall(), all, progress.period(), List.of(), scale),
                dimensions().stream().map(this::chapter).toList(),
                learning(),
                forecasts.record().enough() ? ForecastWords.quarter(forecasts.record()) : "",
                queries,
                privacy,
                passedOver,
                others.stream().sorted().map(PackAttachment::of).toList(),
                CheckedTable.sentence(counting),
                CheckedTable.of(counting));
    }

    DimensionWebPage dimension(Dimension dimension) {
        PageSection chapter = chapter(dimension);
        ReportSection section = chapter.section();
        return new DimensionWebPage(
                new PageFrame(site, SiteMap.dimension(dimension), section.label(), kicker(), chapter.table()),
                chapter,
                rows(dimension),
                chapter.table().among(view.decisions()),
                asks(section.label()));
    }

    /** The path of a footprint's page. */
    String path(String code) {
        return site.footprint(code);
    }

    FootprintWebPage footprint(String code) {
        FootprintPart part = part(code);
        FootprintProgress figures = part.figures();
        FootprintView footprint = view.footprint(figures.footprint());
        return new FootprintWebPage(
                new PageFrame(site, path(code), footprint.name(), kicker(), part.table()),
                footprint,
                PageSection.of(footprint.section(), part.table(), progress.period(), figures.milestones(), scale),
                findings.state(figures.footprint()),
                came.getOrDefault(figures.footprint(), List.of()),
                rows(part, footprint),
                progress.period().toString(),
                view.coverage().deadline(),
                findings.of(figures.footprint()),
                LearningOpportunity.of(footprint.learning()),
                footprint.teaching());
    }

    DocumentWebPage forecast() {
        return new DocumentWebPage(
                new PageFrame(site, SiteMap.FORECAST, "Track record and outlook", kicker(), null),
                ForecastOutline.of(new ForecastContent(progress.programme(), progress.asOf(), null, forecasts)),
                "Every forecast with its outcome and its row",
                "data/forecasts.csv");
    }

    /** Whether there are enough footprints with data for a page that compares them. */
    boolean compares() {
        return !view.funnels().isEmpty();
    }

    DocumentWebPage comparison() {
        return new DocumentWebPage(
                new PageFrame(site, SiteMap.COMPARISON, ComparisonBlocks.TITLE, kicker(), null),
                ComparisonBlocks.document(view, progress),
                "The counts and numbers behind each rate, under comparison",
                "data/report.json");
    }

    MilestonesPage milestones() {
        return new MilestonesPage(new PageFrame(site, SiteMap.MILESTONES, "Every milestone", kicker(), all), all);
    }

    private List<IndexPage.Learning> learning() {
        List<IndexPage.Learning> learning = new ArrayList<>();
        for (Dimension dimension : dimensions()) {
            List<LearningOpportunity> asks = asks(dimension.label());
            if (!asks.isEmpty()) {
                learning.add(new IndexPage.Learning(
                        dimension.label(),
                        SiteMap.dimension(dimension),
                        asks.stream().limit(ASKS_OF_A_DIMENSION).toList(),
                        Math.max(0, asks.size() - ASKS_OF_A_DIMENSION)));
            }
        }
        return learning;
    }

    private List<LearningOpportunity> asks(String dimension) {
        return LearningOpportunity.of(view.learning().stream()
                .filter(line -> line.dimension().equals(dimension))
                .toList());
    }

    private String kicker() {
        return site.programme() + ", " + site.period();
    }

    private PageSection chapter(Dimension dimension) {
        DimensionPart part = Objects.requireNonNull(byDimension.get(dimension));
        return PageSection.of(
                view.section(dimension),
                part.table(),
                progress.period(),
                part.figures().milestones(),
                scale);
    }

    private List<DimensionWebPage.Row> rows(Dimension dimension) {
        List<DimensionWebPage.Row> rows = new ArrayList<>();
        for (FootprintGrid.Row row : view.grid().rows()) {
            FootprintPart part = part(row.code());
            Measures measures = part.figures().dimensions().get(dimension);
            rows.add(new DimensionWebPage.Row(
                    row,
                    row.cell(dimension),
                    completed(measures),
                    delays(part, dimension),
                    part.table().link(PageFilters.in(dimension))));
        }
        return rows;
    }

    private List<FootprintWebPage.Row> rows(FootprintPart part, FootprintView footprint) {
        List<FootprintWebPage.Row> rows = new ArrayList<>();
        for (FootprintGrid.Cell cell : footprint.cells()) {
            Dimension dimension = cell.dimension();
            Measures measures = part.figures().dimensions().get(dimension);
            rows.add(new FootprintWebPage.Row(
                    dimension.label(),
                    SiteMap.dimension(dimension),
                    cell,
                    completed(measures),
                    delays(part, dimension),
                    part.table().link(PageFilters.in(dimension))));
        }
        return rows;
    }

    private OpenDelays delays(FootprintPart part, Dimension dimension) {
        return OpenDelays.of(
                scale,
                part.figures().milestones().stream()
                        .filter(pair -> pair.milestone().dimension() == dimension)
                        .toList());
    }

    private static String completed(@Nullable Measures measures) {
        return measures == null ? FigureText.NO_DATA : CountText.percent(measures.completionRate());
    }

    private FootprintPart part(String code) {
        return Objects.requireNonNull(byFootprint.get(code));
    }
}
