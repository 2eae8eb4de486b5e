package org.waymark.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The data that checking a file keeps besides findings.
 *
 * @param milestones whether returns keep their milestones; figures need them, findings do not
 * @param history whether returns keep the values that rules about history compare
 * @param narratives the hashes of the narratives of which returns keep the rows, besides the hash of every narrative; null when
 *     narratives are not compared
 */
public record KeptData(
        boolean milestones, boolean history, @Nullable Set<Long> narratives) {

    public KeptData {
        narratives = narratives == null ? null : Set.copyOf(narratives);
    }
}
