package org.waymark.pack.pages;

import org.jspecify.annotations.Nullable;

/**
 * The parts that every page has around its content, and the links as seen from the page.
 *
 * @param site the pages of the pack
 * @param path the path of the page below the pack's folder
 * @param heading the heading of the page
 * @param kicker the smaller line above the heading
 * @param table the table of milestones on the page; null if it has none
 */
public record PageFrame(
        SiteMap site,
        String path,
        String heading,
        String kicker,
        @Nullable LinkedMilestoneTable table) {

    /** The heading with the month, for the browser's tab and bookmarks. */
    public String title() {
        return heading.endsWith(site.period()) ? heading : heading + ", " + site.period();
    }

    /** Makes a link that is relative to the pack's folder relative to this page. */
    public String to(String link) {
        if (link.startsWith(path + "#")) {
            return link.substring(path.length());
        }
        return path.contains("/") ? "../" + link : link;
    }
}
