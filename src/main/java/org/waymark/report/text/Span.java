package org.waymark.report.text;

/** Text in one ink. */
record Span(String text, Ink ink) {}
