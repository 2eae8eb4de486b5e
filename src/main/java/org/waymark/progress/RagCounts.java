package org.waymark.progress;

/**
 * Confidence ratings of open milestones.
 *
 * @param unrated open milestones without a rating
 */
public record RagCounts(int green, int amber, int red, int unrated) {

    public int total() {
        return green + amber + red + unrated;
    }
}
