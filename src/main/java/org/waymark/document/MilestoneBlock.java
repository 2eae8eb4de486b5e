package org.waymark.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One milestone with everything that a reader needs to decide on it, in the words of its sender.
 *
 * @param rating the rating as a badge, or null for a milestone without one
 * @param id the ID of the milestone
 * @param title the title of the milestone
 * @param people who answers for it, such as the footprint, the owner's role and the lead organisation
 * @param reasons why it is shown, in clauses without a full stop
 * @param quotation the sender's own words; may be empty
 * @param nextStep the next step; may be empty
 * @param source where it was read
 */
public record MilestoneBlock(
        @Nullable StatusBadge rating,
        String id,
        String title,
        List<String> people,
        List<String> reasons,
        String quotation,
        String nextStep,
        String source)
        implements Block {

    public MilestoneBlock {
        people = List.copyOf(people);
        reasons = List.copyOf(reasons);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.milestone(this);
    }

    /** The next step as a sentence, which also shows that there is none. */
    public String next() {
        return "Next: " + (nextStep.isEmpty() ? "none given" : nextStep);
    }

    /** The sender's own words in quotation marks; empty if there are none. */
    public String quote() {
        return quotation.isEmpty() ? "" : "“" + quotation + "”";
    }
}
