package org.waymark.document;

import org.waymark.terminal.TextStyle;

/**
 * What writers need to know besides the content.
 *
 * @param version waymark's version, which some formats name
 * @param textStyle how text is laid out; other formats ignore it
 */
public record WriterOptions(String version, TextStyle textStyle) {}
