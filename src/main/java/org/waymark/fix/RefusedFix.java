package org.waymark.fix;

/**
 * A correction that was not made.
 *
 * @param fix the correction
 * @param reason why not, to follow "because"
 */
public record RefusedFix(CellFix fix, String reason) {}
