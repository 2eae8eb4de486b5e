package org.waymark.terminal;

/**
 * A piece of text with one style.
 *
 * @param text on one line; may be empty
 * @param role what the text is for, which decides its style
 */
public record StyledSpan(String text, TextRole role) {}
