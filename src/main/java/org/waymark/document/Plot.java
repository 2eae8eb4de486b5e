package org.waymark.document;

import org.waymark.office.ChartSpec;

/** The values of a picture, as numbers. Immutable. */
public sealed interface Plot permits RangePlot, CurvePlot {

    /** The picture as a native chart of an Office file. */
    ChartSpec chart(String title, String about);
}
