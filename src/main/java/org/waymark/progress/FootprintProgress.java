package org.waymark.progress;

import java.util.Map;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;

/**
 * Progress of one footprint.
 *
 * @param dimensions its measures for every dimension that is shown, in the dimensions' order
 */
public record FootprintProgress(
        Footprint footprint, ReturnState state, Measures measures, Map<Dimension, Measures> dimensions, Trend trend) {}
