package org.waymark.compare;

import org.waymark.check.Milestone;

/**
 * A value that one return gives otherwise than the other.
 *
 * @param milestone as the later return has it
 * @param field the field's name in the schema
 */
public record ValueChange(Milestone milestone, String field, ReadValue old, ReadValue now) {}
