package org.waymark.check;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Severity;

/**
 * What one footprint sent for one period in one file.
 *
 * @param key whose and for when; the footprint by its code in the programme, or as sent when unknown to it
 * @param footprintKnown whether the programme knows the footprint in that period
 * @param address the file, or the first row of the return in a file that holds several
 * @param submittedOn the day it says it was submitted, or null when it does not say
 * @param nil whether it declares that there is nothing to report
 * @param rows how many rows it has
 * @param errors findings of severity error on it, those of its file as a whole among them
 * @param warnings the same for warnings
 * @param advisories the same for advisories
 * @param milestones its rows in order, repeated ids left out; empty when the caller asked for findings alone
 * @param repeated how many rows were left out of {@code milestones} because an earlier row has their id
 * @param unreadableRows how many rows were left out because their values cannot be told apart (WM-S04)
 */
public record CheckedReturn(
        ReturnKey key,
        boolean footprintKnown,
        Address address,
        @Nullable LocalDate submittedOn,
        boolean nil,
        int rows,
        int errors,
        int warnings,
        int advisories,
        List<Milestone> milestones,
        int repeated,
        int unreadableRows) {

    public CheckedReturn {
        milestones = List.copyOf(milestones);
    }

    /** The same with these findings counted too. */
    CheckedReturn counting(SeverityCounts more) {
        return new CheckedReturn(
                key,
                footprintKnown,
                address,
                submittedOn,
                nil,
                rows,
                errors + more.of(Severity.ERROR),
                warnings + more.of(Severity.WARNING),
                advisories + more.of(Severity.ADVISORY),
                milestones,
                repeated,
                unreadableRows);
    }

    /** Whether it has no finding of severity error. */
    public boolean accepted() {
        return errors == 0;
    }
}
