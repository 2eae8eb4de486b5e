package org.waymark.tools.samples;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** The reports of one footprint, month by month. */
record FootprintStory(String code, String signedOff, Map<YearMonth, List<SampleRow>> months) {

    /** Its milestones in a month; none when it had nothing to report. */
    List<SampleRow> in(YearMonth period) {
        return months.getOrDefault(period, List.of());
    }
}
