package org.waymark.collection;

import org.jspecify.annotations.Nullable;

/**
 * A file, or a return in it, that stands for no expected footprint. Texts from returns are as sent.
 *
 * @param footprint as sent, or null when the file does not tell or cannot be read
 * @param what is wrong with it, a sentence
 * @param hint what may be meant, a sentence, or null when nothing is near
 */
public record StrayReturn(
        @Nullable String footprint,
        String file,
        String what,
        @Nullable String hint) {}
