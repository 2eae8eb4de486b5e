package org.waymark.report.board;

import org.waymark.report.view.CoverageView;
import org.waymark.text.English;

/** Writes the names of footprints as one line, cut to {@value #MOST} names. */
public final class FootprintNames {

    private static final int MOST = 12;

    private FootprintNames() {}

    /** The line, such as {@code Missing: Kingsferry (X11); Larkrise (X12).}; if names are left out, it says how many. */
    public static String list(CoverageView.Names names) {
        int shown = Math.min(MOST, names.names().size());
        int more = names.names().size() - shown;
        return names.label() + ": " + String.join("; ", names.names().subList(0, shown))
                + (more == 0 ? "." : "; and " + English.number(more) + " more in the workbook.");
    }
}
