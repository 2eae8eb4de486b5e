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
 * The checks that were skipped because of one cell, column or row. It becomes one finding WM-M01 if it has any codes.
 * Immutable.
 *
 * @param address where the finding points
 * @param value the cell as sent; null when it is blank or the address is not a cell
 * @param part the part of the return that is not known
 * @param reason why the checks were skipped
 * @param related another place that explains the reason, such as a cell of an earlier return; otherwise null
 * @param milestone the milestone id; null when the place is not a milestone or the id is in error
 * @param milestoneTitle the title of the milestone as sent; null when it is blank or there is no milestone
 * @param codes ids of the codes that were skipped, in order; empty when nothing has been skipped so far
 */
record SkippedCheck(
        Address address,
        @Nullable String value,
        UnknownPart part,
        SkipReason reason,
        @Nullable Address related,
        @Nullable String milestone,
        @Nullable String milestoneTitle,
        List<String> codes) {

    SkippedCheck {
        codes = List.copyOf(codes);
    }

    private SkippedCheck(Address address, @Nullable String value, UnknownPart part, SkipReason reason) {
        this(address, value, part, reason, null, null, null, List.of());
    }

    /** Creates a skip without codes for a schema column, counted from 0, whose value is not known. */
    SkippedCheck(Address address, @Nullable String value, int column, SkipReason reason) {
        this(address, value, new UnknownPart.Column(column), reason);
    }

    /** Creates a skip for a row, or for the rest of a file from an address on, whose values cannot be read. */
    static SkippedCheck ofRows(Address address, SkipReason reason) {
        return new SkippedCheck(address, null, UnknownPart.Other.ROWS, reason);
    }

    /** Creates a skip for a rule that gave no answer although every value it needed can be read. */
    static SkippedCheck ofRule(Address address, @Nullable String value, FindingText why) {
        return new SkippedCheck(address, value, UnknownPart.Other.NONE, SkipReason.rule(why));
    }

    /** Whether this is about a value or row, so that all rules skipped because of it become one finding. */
    boolean canBeJoined() {
        return part != UnknownPart.Other.NONE;
    }

    /** Whether the value in a schema column is the one that is not known. */
    boolean isOf(int column) {
        return part instanceof UnknownPart.Column unknown && unknown.index() == column;
    }

    /** Returns a copy with one more code. */
    SkippedCheck with(String code) {
        int place = Collections.binarySearch(codes, code);
        if (place >= 0) {
            return this;
        }
        List<String> more = new ArrayList<>(codes);
        more.add(-place - 1, code);
        return new SkippedCheck(address, value, part, reason, related, milestone, milestoneTitle, more);
    }

    /** Returns a copy with more codes. */
    SkippedCheck with(Collection<String> more) {
        SkippedCheck all = this;
        for (String code : more) {
            all = all.with(code);
        }
        return all;
    }

    /** Returns a copy for a milestone. */
    SkippedCheck of(@Nullable String id, @Nullable String title) {
        return Objects.equals(id, milestone) && Objects.equals(title, milestoneTitle)
                ? this
                : new SkippedCheck(address, value, part, reason, related, id, title, codes);
    }

    /** Returns a copy that also points at another place. */
    SkippedCheck relatedTo(Address other) {
        return new SkippedCheck(address, value, part, reason, other, milestone, milestoneTitle, codes);
    }

    /** Whether two skips are about the same value or row, so that they become one finding. */
    boolean isOfSame(SkippedCheck other) {
        return part.equals(other.part)
                && canBeJoined()
                && address.equals(other.address)
                && reason.equals(other.reason)
                && Objects.equals(related, other.related);
    }

    /** The finding for the sender; null when there are no codes. */
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
                milestoneTitle,
                related);
    }
}
