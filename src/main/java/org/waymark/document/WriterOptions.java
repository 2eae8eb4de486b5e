package org.waymark.document;

import org.waymark.terminal.TextStyle;

/**
 * The options of writers.
 *
 * @param version the version of waymark, which some formats name
 * @param textStyle the layout of text; other formats ignore it
 */
public record WriterOptions(String version, TextStyle textStyle) {}
