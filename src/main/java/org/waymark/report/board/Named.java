package org.waymark.report.board;

import org.waymark.report.view.CoverageView;
import org.waymark.text.Formats;

/** Footprints by name. */
public final class Named {

    private static final int MOST = 12;

    private Named() {}

    /** Such as {@code Missing: Kingsferry (X11); Larkrise (X12).}, and how many more there are when they are many. */
    public static String list(CoverageView.Names names) {
        int shown = Math.min(MOST, names.names().size());
        int more = names.names().size() - shown;
        return names.label() + ": " + String.join("; ", names.names().subList(0, shown))
                + (more == 0 ? "." : "; and " + Formats.count(more) + " more in the workbook.");
    }
}
