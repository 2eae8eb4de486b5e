package org.waymark.compare;

import java.util.Objects;
import org.waymark.catalogue.Finding;

/**
 * A fault that stands in both returns: the same finding, or one of the same code on the same cell of the same milestone
 * with another value in it.
 *
 * @param old as found in the earlier return
 * @param now as found in the later one
 */
public record StillWrong(Finding old, Finding now) {

    /** Whether somebody entered something else, and it is wrong too. */
    public boolean enteredAnew() {
        return !Objects.equals(old.value(), now.value());
    }
}
