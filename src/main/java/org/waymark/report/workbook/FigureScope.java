package org.waymark.report.workbook;

import org.waymark.progress.Measures;

/** Figures and what they are of: a dimension, a footprint or all. */
record FigureScope(String name, Measures measures) {

    static final String ALL = "All dimensions";
}
