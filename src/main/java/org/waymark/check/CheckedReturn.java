package org.waymark.check;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Severity;
import org.waymark.schema.SchemaVersion;

/**
 * A return: what one footprint sent for one period in one file, with the number of findings on it. Immutable.
 *
 * @param key the footprint and the period; the footprint is its code in the programme, or the text as sent when the
 *     programme does not know it
 * @param footprintKnown whether the footprint is part of the programme in that period
 * @param address the file, or the first row of the return in a file that has several returns
 * @param submittedOn the submission date that the return gives, or null when it gives none
 * @param nil whether the return declares that there is nothing to report
 * @param rows the number of rows
 * @param errors the number of findings of severity error, including those about its whole file
 * @param warnings the number of warnings, counted in the same way
 * @param advisories the number of advisories, counted in the same way
 * @param milestones the milestones in the order of their rows, without repeated ids; empty when the caller asked for
 *     findings only
 * @param repeated the number of rows missing from {@code milestones} because an earlier row has the same id
 * @param milestoneIds a digest of the IDs of its milestones that does not depend on their order; 0 when it has none
 * @param unreadableRows the number of rows missing because their values may be in the wrong columns (WM-S04)
 * @param corrections what became of the programme's corrections of the return
 * @param checks how often each check was made
 * @param queries the warnings and advisories that its sender can answer, by state
 * @param earlierVersion the version of the schema that the return gives, if it is an earlier one that is still valid;
 *     null if it gives the current one, one that is not valid, or none
 * @param narratives the long narratives, for comparison with those of other footprints
 * @param likelyFootprint the code of another footprint, whose return this probably is (WM-K11); null for none. Such a
 *     return does not replace one that has no such finding
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
        long milestoneIds,
        int unreadableRows,
        List<CorrectionOutcome> corrections,
        ReturnChecks checks,
        QueryCounts queries,
        @Nullable SchemaVersion earlierVersion,
        NarrativeIndex narratives,
        @Nullable String likelyFootprint) {

    public CheckedReturn {
        milestones = List.copyOf(milestones);
        corrections = List.copyOf(corrections);
    }

    /** Creates a return of the current version without corrections and queries, whose narratives are not compared. */
    public CheckedReturn(
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
            long milestoneIds,
            int unreadableRows) {
        this(
                key,
                footprintKnown,
                address,
                submittedOn,
                nil,
                rows,
                errors,
                warnings,
                advisories,
                milestones,
                repeated,
                milestoneIds,
                unreadableRows,
                List.of(),
                ReturnChecks.NONE,
                QueryCounts.NONE,
                null,
                NarrativeIndex.NONE,
                null);
    }

    /** Returns a copy whose counts include these findings. */
    CheckedReturn counting(SeverityCounts more) {
        return counted(more, checks, likelyFootprint);
    }

    /**
     * Returns a copy whose counts include these findings and these checks against other returns.
     *
     * @param likely the footprint whose return this probably is by comparison with other returns; null for none
     */
    CheckedReturn counting(SeverityCounts more, ReturnChecks ofHistory, SharedCounts shared, @Nullable String likely) {
        return counted(
                more,
                shared.of(ReturnChecks.sum(List.of(checks, ofHistory))),
                likelyFootprint == null ? likely : likelyFootprint);
    }

    private CheckedReturn counted(SeverityCounts more, ReturnChecks all, @Nullable String likely) {
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
                milestoneIds,
                unreadableRows,
                corrections,
                all,
                queries.plus(more.queries()),
                earlierVersion,
                narratives,
                likely);
    }

    /** Whether the footprint is known, and nothing suggests that the return is another footprint's. */
    public boolean senderKnown() {
        return footprintKnown && likelyFootprint == null;
    }

    /** Whether the return has no errors. */
    public boolean accepted() {
        return errors == 0;
    }
}
