package org.waymark.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The data that checking a file keeps besides findings.
 *
 * @param milestones whether returns keep their milestones; figures need them, findings do not
 * @param history whether returns keep the values that rules about history compare
 * @param narratives null when narratives are not compared. Otherwise returns keep the hash of every narrative, and also the
 *     row of each narrative whose hash is in this set
 */
public record KeptData(
        boolean milestones, boolean history, @Nullable Set<Long> narratives) {

    public KeptData {
        narratives = narratives == null ? null : Set.copyOf(narratives);
    }
}
