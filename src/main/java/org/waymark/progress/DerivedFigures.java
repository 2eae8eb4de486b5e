package org.waymark.progress;

import static org.waymark.progress.MeasureDescription.describe;

import java.util.List;

/** The names and definitions of figures that are made of several measures. */
final class DerivedFigures {

    static final List<MeasureDescription> ALL = List.of(
            describe(
                    "trend",
                    "Trend",
                    "Stocks (completion rate, completed by baseline, ratings) and flows (due this month and on time,"
                            + " drift and, overall, the reporting and on-time rates) of each month, as in a report for that"
                            + " month. Flows have limits (XmR chart): mean ± 2.66 × average moving range."),
            describe(
                    "burnUp",
                    "On track or not",
                    "The plan against what is completed and forecast, month by month: the milestones that are not stopped"
                            + " with a baseline date, actual date or forecast date up to the end of the month."),
            describe(
                    "learning",
                    "Learning",
                    "Pairs of footprints, by dimension and level: the first has recovered or sustained progress there, and"
                            + " the second is stuck. Each pair lists the milestones concerned."));

    private DerivedFigures() {}
}
