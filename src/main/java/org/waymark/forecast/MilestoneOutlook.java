package org.waymark.forecast;

import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.Footprint;

/**
 * When an open milestone is expected to be completed, judged by the outcomes of earlier forecasts that looked equally
 * far ahead. Immutable.
 *
 * @param footprint the footprint
 * @param milestone the milestone in the reported month
 * @param range50 the range that one completion in two falls into; null if no earlier forecast was open for as long
 * @param range80 the range that four completions in five fall into; null in the same case
 */
public record MilestoneOutlook(
        Footprint footprint,
        Milestone milestone,
        @Nullable DateRange range50,
        @Nullable DateRange range80) {}
