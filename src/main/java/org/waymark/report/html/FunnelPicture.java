package org.waymark.report.html;

import java.util.ArrayList;
import java.util.List;
import org.waymark.progress.Measures;
import org.waymark.report.view.ReportSection;
import org.waymark.text.English;

/**
 * The geometry of the funnel from mind-sets to outcomes: one centred bar per change stage, with its completed part solid.
 *
 * @param id an id that is unique on the page
 * @param title the title
 * @param words the picture in words
 * @param stages the bars, from mind-sets to outcomes
 */
public record FunnelPicture(String id, String title, String words, List<Stage> stages) {

    /** The width of the longest bar. */
    public static final int WIDTH = 260;

    /**
     * The bar of one stage.
     *
     * @param label the name of the stage
     * @param milestones the number of milestones at this stage
     * @param completed how many of them are completed
     * @param x the left edge of the bar
     * @param y the upper edge of the bar
     * @param width the width of the bar
     * @param done the width of its completed part
     */
    public record Stage(String label, int milestones, int completed, int x, int y, int width, int done) {}

    public FunnelPicture {
        stages = List.copyOf(stages);
    }

    static FunnelPicture of(ReportSection section) {
        return of("funnel-" + section.id(), section.label(), section.measures());
    }

    /**
     * Draws the milestones by change stage.
     *
     * @param scope the dimension or footprint that the milestones belong to
     */
    public static FunnelPicture of(String id, String scope, Measures measures) {
        var counts = measures.changeStage();
        int largest = counts.values().stream()
                .mapToInt(count -> count.milestones())
                .max()
                .orElse(0);
        List<Stage> stages = new ArrayList<>();
        List<String> words = new ArrayList<>();
        counts.forEach((stage, count) -> {
            int width = largest == 0 ? 0 : Math.round((float) WIDTH * count.milestones() / largest);
            int done = count.milestones() == 0 ? 0 : Math.round((float) width * count.completed() / count.milestones());
            int y = stages.size() * 32;
            stages.add(new Stage(
                    stage.label(), count.milestones(), count.completed(), (WIDTH - width) / 2, y, width, done));
            words.add(stage.label() + " " + English.number(count.milestones()) + ", "
                    + English.number(count.completed()) + " completed");
        });
        return new FunnelPicture(id, "From mind-sets to outcomes: " + scope, String.join("; ", words), stages);
    }
}
