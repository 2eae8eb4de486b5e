package org.waymark.pack.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Branding;
import org.waymark.programme.Dimension;
import org.waymark.programme.FootprintFileNames;
import org.waymark.progress.DimensionProgress;
import org.waymark.progress.FootprintProgress;
import org.waymark.progress.Progress;
import org.waymark.report.view.MilestoneLine;
import org.waymark.report.view.SourceNames;
import org.waymark.text.Dates;
import org.waymark.text.SentText;

/**
 * The pages of a pack and their paths. Paths are relative to the pack's folder, with {@code /} between their parts.
 *
 * @param programme the name of the programme
 * @param period the month, such as {@code October 2026}
 * @param asOf the date of the report
 * @param version the version of waymark
 * @param branding the logo and the colours of the programme
 * @param sources the names of the rows of milestones
 * @param dimensions the dimensions that have pages
 * @param footprints the paths of the footprints' pages by code, in the order of the programme
 * @param compared whether there is a page that compares footprints
 */
public record SiteMap(
        String programme,
        String period,
        String asOf,
        String version,
        Branding branding,
        SourceNames sources,
        List<Dimension> dimensions,
        Map<String, String> footprints,
        boolean compared) {

    /** The path of the first page. */
    public static final String INDEX = "index.html";

    /** The path of the page with the track record and the outlook. */
    public static final String FORECAST = "forecast.html";

    /** The path of the page that compares footprints. */
    public static final String COMPARISON = "comparison.html";

    /** The path of the page with every milestone. */
    public static final String MILESTONES = "milestones.html";

    static SiteMap of(Progress progress, String version, Branding branding, boolean compared) {
        return new SiteMap(
                SentText.tidy(progress.programme()),
                Dates.month(progress.period()),
                Dates.day(progress.asOf()),
                version,
                branding,
                SourceNames.of(progress.milestones().stream()
                        .map(pair -> pair.milestone().source())
                        .toList()),
                progress.dimensions().stream().map(DimensionProgress::dimension).toList(),
                footprints(progress.footprints()),
                compared);
    }

    /** The path of a dimension's page. */
    public static String dimension(Dimension dimension) {
        return "dimensions/" + dimension.id() + ".html";
    }

    /** The path of a footprint's page, by the code of the footprint; empty if there is no such page. */
    public String footprint(String code) {
        return footprints.getOrDefault(code, "");
    }

    /** The link to a milestone on its footprint's page, or to the page if the milestone has no anchor; empty without a page. */
    public String milestone(MilestoneLine line) {
        String page = footprint(line.footprintCode());
        String anchor = anchor(line.id());
        return page.isEmpty() || anchor.isEmpty() ? page : page + "#" + anchor;
    }

    /** The fragment for a milestone's id; empty if the id has characters that a fragment cannot have. */
    static String anchor(@Nullable String id) {
        return id != null && id.matches("[A-Za-z0-9-]+") ? "m-" + id : "";
    }

    /** The path of each footprint's page, by its code as pages show it. */
    private static Map<String, String> footprints(List<FootprintProgress> footprints) {
        List<String> codes =
                footprints.stream().map(progress -> progress.footprint().code()).toList();
        FootprintFileNames names = FootprintFileNames.of(codes);
        Map<String, String> paths = new LinkedHashMap<>();
        codes.forEach(code -> paths.put(SentText.tidy(code), "footprints/" + names.of(code) + ".html"));
        return paths;
    }
}
