package org.waymark.document.html;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.LabelledFact.Part;
import org.waymark.document.LabelledFact.Tally;
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

    /**
     * Draws the milestones by change stage.
     *
     * @param scope the dimension or footprint that the milestones belong to
     * @param tally the milestones by change stage, with the completed ones among them
     */
    public static FunnelPicture of(String id, String scope, Tally tally) {
        int largest = tally.parts().stream().mapToInt(Part::count).max().orElse(0);
        List<Stage> stages = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Part part : tally.parts()) {
            int completed = part.completed().orElse(0);
            int width = largest == 0 ? 0 : Math.round((float) WIDTH * part.count() / largest);
            int done = part.count() == 0 ? 0 : Math.round((float) width * completed / part.count());
            int y = stages.size() * 32;
            stages.add(new Stage(part.label(), part.count(), completed, (WIDTH - width) / 2, y, width, done));
            words.add(part.label() + " " + English.number(part.count()) + ", " + English.number(completed)
                    + " completed");
        }
        return new FunnelPicture(id, "From mind-sets to outcomes: " + scope, String.join("; ", words), stages);
    }
}
