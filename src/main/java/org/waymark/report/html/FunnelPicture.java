package org.waymark.report.html;

import java.util.ArrayList;
import java.util.List;
import org.waymark.progress.Measures;
import org.waymark.report.view.ReportSection;
import org.waymark.text.English;

/**
 * From mind-sets to outcomes: a bar a stage, centred, its completed part solid.
 *
 * @param id unique on the page
 */
public record FunnelPicture(String id, String title, String words, List<Stage> stages) {

    /** Units of the longest bar. */
    public static final int WIDTH = 260;

    /**
     * One stage.
     *
     * @param x where its bar starts
     * @param width how wide its bar is
     * @param done how wide the completed part of it is
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
     * @param of whose milestones they are
     */
    public static FunnelPicture of(String id, String of, Measures measures) {
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
        return new FunnelPicture(id, "From mind-sets to outcomes: " + of, String.join("; ", words), stages);
    }
}
