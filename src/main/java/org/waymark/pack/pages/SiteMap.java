package org.waymark.pack.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Dimension;
import org.waymark.programme.FootprintFileNames;
import org.waymark.progress.DimensionProgress;
import org.waymark.progress.FootprintProgress;
import org.waymark.progress.Progress;
import org.waymark.report.view.MilestoneLine;
import org.waymark.text.Dates;
import org.waymark.text.SentText;

/**
 * Where the pages of a pack stand. Paths are seen from the pack's folder, with {@code /} between their parts.
 *
 * @param footprints paths by code, in the programme's order
 */
public record SiteMap(
        String programme,
        String period,
        String asOf,
        String version,
        List<Dimension> dimensions,
        Map<String, String> footprints) {

    public static final String INDEX = "index.html";
    public static final String MILESTONES = "milestones.html";

    static SiteMap of(Progress progress, String version) {
        return new SiteMap(
                SentText.tidy(progress.programme()),
                Dates.month(progress.period()),
                Dates.day(progress.asOf()),
                version,
                progress.dimensions().stream().map(DimensionProgress::dimension).toList(),
                footprints(progress.footprints()));
    }

    /** The page of a dimension. */
    public static String dimension(Dimension dimension) {
        return "dimensions/" + dimension.id() + ".html";
    }

    /** The page of a footprint by its code, or empty when there is none. */
    public String footprint(String code) {
        return footprints.getOrDefault(code, "");
    }

    /** Where a milestone stands on its footprint's page; the page where it has no place of its own, or empty. */
    public String milestone(MilestoneLine line) {
        String page = footprint(line.footprintCode());
        String anchor = anchor(line.id());
        return page.isEmpty() || anchor.isEmpty() ? page : page + "#" + anchor;
    }

    /** The fragment of a milestone by its id, or empty when that is not fit for one. */
    static String anchor(@Nullable String id) {
        return id != null && id.matches("[A-Za-z0-9-]+") ? "m-" + id : "";
    }

    /** A file for each footprint, by its code as pages show it. */
    private static Map<String, String> footprints(List<FootprintProgress> footprints) {
        List<String> codes =
                footprints.stream().map(progress -> progress.footprint().code()).toList();
        FootprintFileNames names = FootprintFileNames.of(codes);
        Map<String, String> paths = new LinkedHashMap<>();
        codes.forEach(code -> paths.put(SentText.tidy(code), "footprints/" + names.of(code) + ".html"));
        return paths;
    }
}
