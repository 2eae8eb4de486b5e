package org.waymark.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.programme.Boundary;
import org.waymark.programme.ChangeStage;
import org.waymark.programme.DelayReason;
import org.waymark.programme.Dimension;
import org.waymark.programme.Evidence;
import org.waymark.programme.Involvement;
import org.waymark.programme.Leadership;
import org.waymark.programme.Level;
import org.waymark.programme.Rag;
import org.waymark.programme.Solution;
import org.waymark.programme.Status;

/**
 * One milestone as one return reports it, as far as it could be read. A value that is blank, or that a finding of
 * severity error speaks of, is null; {@link #inError} tells the two apart. Dates, counts and texts are as sent, choices
 * by their core values.
 *
 * @param key footprint and period of the return it stands in
 * @param id the milestone's id, or null when blank or bad
 * @param source the row it was read from
 * @param inError names of the fields that an error speaks of, those whose column is missing among them: measures that
 *     need one of them leave the milestone out. A blank {@code rag} is not among them: it counts as unrated
 */
public record Milestone(
        ReturnKey key,
        @Nullable String id,
        Address source,
        Set<String> inError,
        @Nullable String title,
        @Nullable Dimension dimension,
        @Nullable Dimension secondaryDimension,
        @Nullable ChangeStage changeStage,
        @Nullable Level level,
        @Nullable Boundary boundary,
        @Nullable String partners,
        @Nullable String leadOrganisation,
        @Nullable String ownerRole,
        @Nullable Leadership leadership,
        @Nullable String cededTo,
        @Nullable String sharedPurpose,
        @Nullable LocalDate baselineDate,
        @Nullable LocalDate forecastDate,
        @Nullable LocalDate actualDate,
        @Nullable String rebaselineRef,
        @Nullable Status status,
        @Nullable Rag rag,
        @Nullable Integer percentComplete,
        @Nullable DelayReason delayReason,
        @Nullable Solution solution,
        @Nullable String nextStep,
        @Nullable Involvement involvement,
        @Nullable Evidence evidence,
        @Nullable String evidenceRef,
        @Nullable String measureName,
        @Nullable BigDecimal measureBaseline,
        @Nullable BigDecimal measureTarget,
        @Nullable BigDecimal measureActual,
        @Nullable String learningNote,
        @Nullable String narrative) {

    public Milestone {
        inError = Set.copyOf(inError);
    }

    /** Whether it is known to be open. */
    public boolean open() {
        return status != null && status.open();
    }
}
