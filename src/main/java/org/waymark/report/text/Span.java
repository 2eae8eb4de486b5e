package org.waymark.report.text;

/** Text in one ink. */
public record Span(String text, Ink ink) {}
