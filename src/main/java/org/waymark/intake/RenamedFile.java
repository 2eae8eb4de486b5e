package org.waymark.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name that a file would need in order to give the footprint and the month that it lacks.
 *
 * @param head what the file gives
 * @param guide the codes of footprints and the month that is being collected
 */
record RenamedFile(ReturnHead head, FileNameGuide guide) {

    private static final String CODE = "CODE";
    private static final String MONTH = "YYYY-MM";

    /**
     * The end of a sentence that tells the sender to rename the file, such as {@code , or rename the file to
     * WST_2026-10.xlsx}; empty when another name would not help.
     *
     * @param footprint whether the file lacks the footprint
     * @param period whether the file lacks the month
     */
    String clause(boolean footprint, boolean period) {
        String name = head.input().name();
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        String declared = declaredFootprint();
        boolean severalMonths = !footprint && declared == null && FileNames.hasMonth(last);
        if (name.equals(FileDiscovery.STANDARD_INPUT) || dot <= 0 || severalMonths) {
            return "";
        }
        String first = footprint ? CODE : declared == null ? last.substring(0, dot) : guide.code(declared);
        YearMonth known = guide.month() == null ? FileNames.monthOfFolder(name) : guide.month();
        String month = !period ? head.fileNamePeriod() : known == null ? MONTH : known.toString();
        List<String> where = new ArrayList<>();
        if (footprint) {
            where.add(CODE + " is your footprint's code");
        }
        if (MONTH.equals(month)) {
            where.add(MONTH + " is the month of the return");
        }
        return ", or rename the file to " + first + (month == null ? "" : "_" + month) + last.substring(dot)
                + (where.isEmpty() ? "" : ", where " + String.join(" and ", where));
    }

    private @Nullable String declaredFootprint() {
        return head.cover(DeclaredFields.FOOTPRINT)
                .map(ReturnHead.CoverValue::text)
                .orElse(head.fileNameFootprint());
    }
}
