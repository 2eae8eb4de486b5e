package org.waymark.pack.pages;

import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of a page, and how links look from where it stands.
 *
 * @param path where the page stands in the pack
 * @param heading what the page is about; the largest words on it
 * @param kicker what stands above the heading, smaller
 * @param table the milestones on the page, or null when it has none
 */
public record PageFrame(
        SiteMap site,
        String path,
        String heading,
        String kicker,
        @Nullable LinkedMilestoneTable table) {

    /** As the browser's tab and bookmarks name the page. */
    public String title() {
        return heading + ", " + site.period() + ": " + site.programme();
    }

    /** A link that was seen from the pack's folder, as seen from this page. */
    public String to(String link) {
        if (link.startsWith(path + "#")) {
            return link.substring(path.length());
        }
        return path.contains("/") ? "../" + link : link;
    }
}
