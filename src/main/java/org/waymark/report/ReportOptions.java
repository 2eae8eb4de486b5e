package org.waymark.report;

import org.waymark.terminal.TextStyle;

/**
 * What the renderers need to know besides the figures.
 *
 * @param version waymark's version, said in the formats that machines read
 * @param textStyle how the text format is laid out; the others take no notice
 */
public record ReportOptions(String version, TextStyle textStyle) {}
