package org.waymark.samples;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** What one footprint reports, month by month. */
record Story(String code, String signedOff, Map<YearMonth, List<Line>> months) {

    /** Its milestones in a month; none when it had nothing to report. */
    List<Line> in(YearMonth period) {
        return months.getOrDefault(period, List.of());
    }
}
