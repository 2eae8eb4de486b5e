package org.waymark.pack.content;

/** The names of the files of a pack that programs read, and of the columns of {@code data/milestones.csv} for figures. */
public final class PackFiles {

    public static final String MANIFEST = "manifest.json";
    public static final String REPORT = "data/report.json";
    public static final String MILESTONES = "data/milestones.csv";
    public static final String HISTORY = "data/history.csv";
    public static final String COLUMNS = "data/columns.csv";
    public static final String COVERAGE = "data/coverage.csv";

    /** The ids of the filters that find a milestone, separated by spaces. */
    public static final String COUNTED_IN = "countedIn";

    /** The keys of the measures that leave a milestone out because of a field in error, separated by spaces. */
    public static final String LEFT_OUT_OF = "leftOutOf";

    private PackFiles() {}
}
