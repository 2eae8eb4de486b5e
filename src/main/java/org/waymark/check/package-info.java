/** From rows to findings: cell, row, return and collection checks, and the milestones that the figures use. */
@NullMarked
package org.waymark.check;

import org.jspecify.annotations.NullMarked;
