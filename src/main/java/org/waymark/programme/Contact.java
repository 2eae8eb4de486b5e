package org.waymark.programme;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to write to about returns, such as the programme office. Immutable.
 *
 * @param name the name of the person or the office; never a blank text
 * @param email the e-mail address; null when there is none
 */
public record Contact(String name, @Nullable String email) {

    /** The name and the address, such as {@code programme office, returns@example.org}. */
    public String label() {
        return email == null ? name : name + ", " + email;
    }
}
