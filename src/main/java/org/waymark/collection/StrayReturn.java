package org.waymark.collection;

import org.jspecify.annotations.Nullable;

/**
 * A return from a footprint that is not expected, or a file without a return. Texts from returns are as sent. Immutable.
 *
 * @param footprint the footprint as sent, or null when the file gives none or cannot be read
 * @param file the name of the file
 * @param what the problem, as a sentence
 * @param hint the footprint that may be meant, as a sentence, or null when there is no likely one
 */
public record StrayReturn(
        @Nullable String footprint,
        String file,
        String what,
        @Nullable String hint) {}
