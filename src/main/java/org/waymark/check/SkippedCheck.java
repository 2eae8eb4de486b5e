package org.waymark.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.rule.FindingText;

/**
 * The checks that could not be made because of one cell, column or row. It becomes one WM-M01 when it names any code.
 *
 * @param value the cell as sent; null when it is blank or no single cell is meant
 * @param column the schema column whose value is not known, {@link #WHOLE_ROW} or {@link #NO_COLUMN}
 * @param related another place that explains it, such as the cell of an earlier return; else null
 * @param milestone the milestone's id, or null where no milestone is meant or its id is bad
 * @param codes ids of the codes that were skipped, in order; empty when nothing was skipped so far
 */
record SkippedCheck(
        Address address,
        @Nullable String value,
        int column,
        SkipReason reason,
        @Nullable Address related,
        @Nullable String milestone,
        List<String> codes) {

    /** In place of a column: a whole row or more cannot be read. */
    static final int WHOLE_ROW = -1;

    /** In place of a column: every value can be read, so this skip is never joined with another one. */
    private static final int NO_COLUMN = -2;

    SkippedCheck {
        codes = List.copyOf(codes);
    }

    /** A place because of which nothing was skipped yet. */
    SkippedCheck(Address address, @Nullable String value, int column, SkipReason reason) {
        this(address, value, column, reason, null, null, List.of());
    }

    /** A row, or the rest of a file from an address on, whose values cannot be read. */
    static SkippedCheck ofRows(Address address, SkipReason reason) {
        return new SkippedCheck(address, null, WHOLE_ROW, reason);
    }

    /** A rule that gave no answer although every value it needed can be read. */
    static SkippedCheck ofRule(Address address, @Nullable String value, FindingText why) {
        return new SkippedCheck(address, value, NO_COLUMN, SkipReason.rule(why));
    }

    /** Whether it is about one value or row, so that rules skipped for the same one become one finding. */
    boolean canBeJoined() {
        return column != NO_COLUMN;
    }

    /** The same with one more code. */
    SkippedCheck with(String code) {
        int place = Collections.binarySearch(codes, code);
        if (place >= 0) {
            return this;
        }
        List<String> more = new ArrayList<>(codes);
        more.add(-place - 1, code);
        return new SkippedCheck(address, value, column, reason, related, milestone, more);
    }

    /** The same with these codes too. */
    SkippedCheck with(Collection<String> more) {
        SkippedCheck all = this;
        for (String code : more) {
            all = all.with(code);
        }
        return all;
    }

    /** The same for this milestone. */
    SkippedCheck of(@Nullable String id) {
        return Objects.equals(id, milestone)
                ? this
                : new SkippedCheck(address, value, column, reason, related, id, codes);
    }

    /** The same, pointing at another place too. */
    SkippedCheck relatedTo(Address other) {
        return new SkippedCheck(address, value, column, reason, other, milestone, codes);
    }

    /** Whether another is about the same unknown value, so that the two become one finding. */
    boolean isOfSame(SkippedCheck other) {
        return column == other.column
                && canBeJoined()
                && address.equals(other.address)
                && reason.equals(other.reason)
                && Objects.equals(related, other.related);
    }

    /** The finding for the sender; null when nothing was skipped. */
    @Nullable
    Finding finding(@Nullable ReturnKey key) {
        if (codes.isEmpty()) {
            return null;
        }
        return new Finding(
                Codes.CHECK_SKIPPED,
                Codes.CHECK_SKIPPED.severity(),
                reason.sentence(codes),
                reason.fix(),
                address,
                value,
                key == null ? null : key.footprint(),
                key == null ? null : key.period(),
                milestone,
                related);
    }
}
