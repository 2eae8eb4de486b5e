package org.waymark.compare;

import org.waymark.check.Milestone;

/**
 * A value that differs between two returns.
 *
 * @param milestone the milestone as the later return has it
 * @param field the name of the field in the schema
 * @param old the value in the earlier return
 * @param now the value in the later return
 */
public record ValueChange(Milestone milestone, String field, ReadValue old, ReadValue now) {}
