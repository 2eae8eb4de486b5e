package org.waymark.template;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.check.ProgrammeFileNames;
import org.waymark.intake.ContentDigest;
import org.waymark.intake.OwnMark;
import org.waymark.programme.Footprint;
import org.waymark.programme.Programme;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;

/**
 * A template for a return: a blank one, or one with the milestones of an earlier return. Immutable.
 *
 * @param programme the programme, whose schema defines the columns
 * @param footprint the footprint that fills in the template
 * @param period the month to report on
 * @param earlier the return whose milestones are carried forward, or null for a blank template
 */
public record ReturnTemplate(
        Programme programme,
        Footprint footprint,
        YearMonth period,
        @Nullable EarlierReturn earlier) {

    private static final Set<String> DECLARED_ONCE = Set.of("footprint_code", "period");

    public Schema schema() {
        return programme.schema();
    }

    /** The milestones that are carried forward; empty for a blank template. */
    public List<EarlierMilestone> milestones() {
        return earlier == null ? List.of() : earlier.milestones();
    }

    /** The explanations that are carried forward; empty for a blank template. */
    public List<EarlierExplanation> explanations() {
        return earlier == null ? List.of() : earlier.explanations();
    }

    /** The fields to fill in for each milestone, without those that the Cover sheet declares once. */
    public List<Field> rowFields() {
        return schema().fields().stream()
                .filter(field -> !DECLARED_ONCE.contains(field.name()))
                .toList();
    }

    /**
     * The mark by which waymark recognises the template when it is read before it was filled in.
     *
     * @param bytes the template as a file, without the mark
     */
    public OwnMark mark(byte[] bytes) throws IOException {
        return ContentDigest.mark(
                OwnMark.Kind.TEMPLATE,
                bytes,
                fileName(),
                schema(),
                new ProgrammeFileNames(programme.footprints(), null));
    }

    /**
     * The name of the file, without an extension: the footprint and the month. It is unique in the programme and valid on
     * every operating system.
     */
    public String fileName() {
        return programme.footprints().fileNames().of(footprint.code()) + "_" + period;
    }
}
