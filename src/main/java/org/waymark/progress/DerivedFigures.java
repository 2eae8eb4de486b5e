package org.waymark.progress;

import static org.waymark.progress.MeasureDescription.describe;

import java.util.List;

/** The names and definitions of figures that are made of several measures. */
final class DerivedFigures {

    static final List<MeasureDescription> ALL = List.of(
            describe(
                    "trend",
                    "Trend",
                    "The values of each month, as in a report for that month. Stocks are the completion rate, the"
                            + " rate completed by baseline and the ratings. Flows are due this month and on time,"
                            + " drift and, for the whole programme, the reporting and on-time rates. Flows have"
                            + " limits (XmR chart): mean ± 2.66 × average moving range."),
            describe(
                    "burnUp",
                    "On track or not",
                    "For each month, the number of milestones planned, completed and forecast by its end. Counts the"
                            + " milestones that are not stopped, by their baseline, actual and forecast dates."),
            describe(
                    "learning",
                    "Learning",
                    "Pairs of footprints, by dimension and level: the first has recovered or sustained progress there, and"
                            + " the second is stuck. Each pair lists the milestones concerned."));

    private DerivedFigures() {}
}
