package org.waymark.progress;

import org.jspecify.annotations.Nullable;

/**
 * A median and how many values stand behind it.
 *
 * @param value null when there are none
 */
public record Median(@Nullable Double value, int n) {}
