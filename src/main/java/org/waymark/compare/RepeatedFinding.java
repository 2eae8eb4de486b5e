package org.waymark.compare;

import java.util.Objects;
import org.waymark.catalogue.Finding;

/**
 * A finding on both returns: the same finding, or one with the same code on the same cell of the same milestone with a
 * different value.
 *
 * @param old the finding on the earlier return
 * @param now the finding on the later return
 */
public record RepeatedFinding(Finding old, Finding now) {

    /** Whether the value was changed to another wrong value. */
    public boolean enteredAnew() {
        return !Objects.equals(old.value(), now.value());
    }
}
