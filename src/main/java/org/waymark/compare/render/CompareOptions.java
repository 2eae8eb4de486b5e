package org.waymark.compare.render;

import org.waymark.schema.Schema;
import org.waymark.terminal.TextStyle;

/**
 * What the renderers need to know besides the comparison.
 *
 * @param version waymark's version
 * @param schema whose titles name the fields
 * @param textStyle how the text format is laid out; the others take no notice
 */
public record CompareOptions(String version, Schema schema, TextStyle textStyle) {}
