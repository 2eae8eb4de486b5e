package org.waymark.terminal;

/** Text in one ink. */
public record Span(String text, Ink ink) {}
