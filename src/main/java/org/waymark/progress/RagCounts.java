package org.waymark.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.check.Milestone;
import org.waymark.programme.Rag;

/**
 * The number of open milestones with each rating (RAG).
 *
 * @param green open milestones rated green
 * @param amber open milestones rated amber
 * @param red open milestones rated red
 * @param unrated open milestones without a rating
 */
public record RagCounts(int green, int amber, int red, int unrated) implements Breakdown {

    static RagCounts of(Map<Optional<Rag>, List<Milestone>> milestones) {
        return new RagCounts(
                count(milestones, Optional.of(Rag.GREEN)),
                count(milestones, Optional.of(Rag.AMBER)),
                count(milestones, Optional.of(Rag.RED)),
                count(milestones, Optional.empty()));
    }

    public int total() {
        return green + amber + red + unrated;
    }

    @Override
    public List<PartCount> parts() {
        return List.of(part("green", green), part("amber", amber), part("red", red), part("unrated", unrated));
    }

    private static PartCount part(String key, int count) {
        return new PartCount(key, key, count, null);
    }

    private static int count(Map<Optional<Rag>, List<Milestone>> milestones, Optional<Rag> rag) {
        return milestones.getOrDefault(rag, List.of()).size();
    }
}
