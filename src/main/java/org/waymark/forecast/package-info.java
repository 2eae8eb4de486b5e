/**
 * The track record and the outlook: what became of earlier forecasts, and what that says about the present ones. The figures
 * are computed from the returns that count, over all months up to the reported one.
 */
@NullMarked
package org.waymark.forecast;

import org.jspecify.annotations.NullMarked;
