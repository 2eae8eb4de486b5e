package org.waymark.terminal;

/** Text in one ink. */
public record StyledSpan(String text, TextRole ink) {}
