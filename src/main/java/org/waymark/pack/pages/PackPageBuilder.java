package org.waymark.pack.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.pack.content.PackContent;
import org.waymark.programme.Dimension;
import org.waymark.progress.DimensionProgress;
import org.waymark.progress.FootprintProgress;
import org.waymark.progress.Measures;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.Progress;
import org.waymark.report.html.SlippagePicture;
import org.waymark.report.view.CoverageView;
import org.waymark.report.view.FootprintGrid;
import org.waymark.report.view.FootprintView;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;
import org.waymark.text.FigureText;
import org.waymark.text.SentText;

/** Works out what every page shows. Immutable once made, so that pages can be written at once. */
final class PackPageBuilder {

    /** How many of those who could learn in a dimension the first page names. */
    private static final int ASKS_OF_A_DIMENSION = 4;

    private final Progress progress;
    private final ReportView view;
    private final SiteMap site;
    private final Map<Dimension, LinkedMilestoneTable> byDimension = new EnumMap<>(Dimension.class);
    private final Map<String, LinkedMilestoneTable> byFootprint = new LinkedHashMap<>();
    private final LinkedMilestoneTable all;
    private final ReturnFindings findings;

    PackPageBuilder(PackContent content) {
        this.progress = content.progress();
        this.view = content.view();
        this.site = SiteMap.of(progress, content.version());
        this.findings = new ReturnFindings(content);
        RowMaker rows = new RowMaker(PageFilters.all(), content.programme());
        RemovedMilestones removed = new RemovedMilestones(progress.removed());
        for (DimensionProgress dimension : progress.dimensions()) {
            byDimension.put(
                    dimension.dimension(),
                    LinkedMilestoneTable.of(
                            SiteMap.dimension(dimension.dimension()),
                            dimension.milestones(),
                            removed.of(dimension.dimension()),
                            rows));
        }
        List<MilestonePair> every = new ArrayList<>();
        for (FootprintProgress footprint : progress.footprints()) {
            String code = SentText.tidy(footprint.footprint().code());
            byFootprint.put(
                    code,
                    LinkedMilestoneTable.of(
                            site.footprint(code), footprint.milestones(), removed.of(footprint.footprint()), rows));
            every.addAll(footprint.milestones());
        }
        all = LinkedMilestoneTable.of(SiteMap.MILESTONES, every, removed.all(), rows);
    }

    IndexPage index(List<String> others) {
        List<PageSection> dimensions = new ArrayList<>();
        for (int at = 0; at < view.dimensions().size(); at++) {
            dimensions.add(chapter(at));
        }
        return new IndexPage(
                new PageFrame(site, SiteMap.INDEX, "Progress in " + site.period(), site.programme(), null),
                view,
                PageSection.of(view.overall(), all, progress.period(), List.of()),
                dimensions,
                SlippagePicture.of("slippage", "Dimension", SlippagePicture.lanes(view)),
                view.coverage().lists().stream().map(this::names).toList(),
                learning(),
                others.stream().sorted().map(PackAttachment::of).toList());
    }

    String dimensionPath(int at) {
        return SiteMap.dimension(site.dimensions().get(at));
    }

    DimensionWebPage dimension(int at) {
        PageSection chapter = chapter(at);
        ReportSection section = chapter.section();
        Dimension dimension = site.dimensions().get(at);
        return new DimensionWebPage(
                new PageFrame(site, dimensionPath(at), section.label(), above(), chapter.table()),
                chapter,
                rows(dimension, at),
                slippage(dimension),
                view.decisions().stream()
                        .filter(decision -> chapter.table().holds(decision.milestone()))
                        .toList(),
                asks(section.label()));
    }

    String footprintPath(int at) {
        return site.footprint(view.footprints().get(at).code());
    }

    FootprintWebPage footprint(int at) {
        FootprintView footprint = view.footprints().get(at);
        FootprintProgress figures = progress.footprints().get(at);
        LinkedMilestoneTable table = ofFootprint(footprint.code());
        return new FootprintWebPage(
                new PageFrame(site, footprintPath(at), footprint.name(), above(), table),
                footprint,
                PageSection.of(footprint.section(), table, progress.period(), figures.milestones()),
                findings.state(figures.footprint()),
                rows(footprint, figures, table),
                progress.period().toString(),
                view.coverage().deadline(),
                findings.of(figures.footprint()),
                LearningOpportunity.of(footprint.learning()),
                view.learning().stream()
                        .filter(line -> line.fromCode().equals(footprint.code()))
                        .toList());
    }

    MilestonesPage milestones() {
        return new MilestonesPage(new PageFrame(site, SiteMap.MILESTONES, "Every milestone", above(), all), all);
    }

    private List<IndexPage.Learning> learning() {
        List<IndexPage.Learning> learning = new ArrayList<>();
        for (Dimension dimension : site.dimensions()) {
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

    private IndexPage.Names names(CoverageView.Names names) {
        return new IndexPage.Names(
                names.label(),
                names.names().stream()
                        .map(name -> new IndexPage.Name(name, pageOf(name)))
                        .toList());
    }

    /** @param name such as {@code Coldwater Sound (X03)} */
    private String pageOf(String name) {
        int open = name.lastIndexOf('(');
        return open < 0 ? "" : site.footprint(name.substring(open + 1, name.length() - 1));
    }

    private String above() {
        return site.programme() + ", " + site.period();
    }

    private PageSection chapter(int at) {
        DimensionProgress dimension = progress.dimensions().get(at);
        return PageSection.of(
                view.dimensions().get(at),
                Objects.requireNonNull(byDimension.get(dimension.dimension())),
                progress.period(),
                dimension.milestones());
    }

    private List<DimensionWebPage.Row> rows(Dimension dimension, int column) {
        List<DimensionWebPage.Row> rows = new ArrayList<>();
        for (int at = 0; at < view.grid().rows().size(); at++) {
            FootprintGrid.Row row = view.grid().rows().get(at);
            Measures measures = progress.footprints().get(at).dimensions().get(dimension);
            rows.add(new DimensionWebPage.Row(
                    row,
                    row.missing() ? null : row.cells().get(column),
                    completed(measures),
                    slippage(measures),
                    ofFootprint(row.code()).link(PageFilters.in(dimension))));
        }
        return rows;
    }

    private List<FootprintWebPage.Row> rows(
            FootprintView footprint, FootprintProgress figures, LinkedMilestoneTable table) {
        List<FootprintWebPage.Row> rows = new ArrayList<>();
        for (int at = 0; at < footprint.cells().size(); at++) {
            Dimension dimension = site.dimensions().get(at);
            Measures measures = figures.dimensions().get(dimension);
            rows.add(new FootprintWebPage.Row(
                    dimension.label(),
                    SiteMap.dimension(dimension),
                    footprint.cells().get(at),
                    completed(measures),
                    slippage(measures),
                    table.link(PageFilters.in(dimension))));
        }
        return rows;
    }

    private @Nullable SlippagePicture slippage(Dimension dimension) {
        List<SlippagePicture.Lane> lanes = new ArrayList<>();
        for (FootprintProgress footprint : progress.footprints()) {
            Measures measures = footprint.dimensions().get(dimension);
            if (measures != null && measures.slippageDays().n() > 0) {
                lanes.add(new SlippagePicture.Lane(
                        SentText.tidy(footprint.footprint().name()), measures.slippageDays()));
            }
        }
        return lanes.isEmpty() ? null : SlippagePicture.of("slippage", "Footprint", lanes);
    }

    private static String completed(@Nullable Measures measures) {
        return measures == null ? FigureText.NO_DATA : CountText.percent(measures.completionRate());
    }

    private static String slippage(@Nullable Measures measures) {
        return measures == null ? FigureText.NO_DATA : CountText.late(measures.slippageDays());
    }

    private LinkedMilestoneTable ofFootprint(String code) {
        return Objects.requireNonNull(byFootprint.get(code));
    }
}
