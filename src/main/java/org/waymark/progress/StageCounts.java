package org.waymark.progress;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.check.Milestone;
import org.waymark.programme.ChangeStage;
import org.waymark.programme.Status;

/**
 * The number of milestones at each change stage. A milestone whose status is in error counts at its stage, but not as
 * completed.
 *
 * @param counts every stage, from mind-set to outcome
 */
public record StageCounts(Map<ChangeStage, StageCount> counts) implements Breakdown {

    public StageCounts {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    static StageCounts of(Map<ChangeStage, List<Milestone>> milestones) {
        Map<ChangeStage, StageCount> counts = new EnumMap<>(ChangeStage.class);
        milestones.forEach((stage, at) -> counts.put(stage, new StageCount(at.size(), (int) at.stream()
                .filter(milestone -> milestone.status() == Status.COMPLETED)
                .count())));
        return new StageCounts(counts);
    }

    @Override
    public List<PartCount> parts() {
        return counts.entrySet().stream()
                .map(each -> new PartCount(
                        each.getKey().id(),
                        each.getKey().label(),
                        each.getValue().milestones(),
                        each.getValue().completed()))
                .toList();
    }
}
