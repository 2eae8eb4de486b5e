package org.waymark.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;

/** What could not be checked because of one cell, row or column: becomes one WM-M01 when anything was skipped. */
final class Skip {

    /** In place of a column: a whole row or more cannot be read. */
    static final int WHOLE_ROW = -1;

    /** In place of a column: every value can be read, so no other rule is left undecided. */
    static final int NO_COLUMN = -2;

    private final Address address;
    private final @Nullable String value;
    private final int column;
    private final SkipReason reason;
    private final List<String> codes = new ArrayList<>(4);
    private @Nullable String milestone;
    private @Nullable Address related;

    /**
     * Nothing was skipped yet.
     *
     * @param value of the cell as sent; null when it is blank or no cell is meant
     * @param column the schema column whose value it speaks of, {@link #WHOLE_ROW} or {@link #NO_COLUMN}
     */
    Skip(Address address, @Nullable String value, int column, SkipReason reason) {
        this.address = address;
        this.value = value;
        this.column = column;
        this.reason = reason;
    }

    Address address() {
        return address;
    }

    @Nullable
    String value() {
        return value;
    }

    /** The column whose value it speaks of, {@link #WHOLE_ROW}, or neither. */
    int column() {
        return column;
    }

    SkipReason reason() {
        return reason;
    }

    /** Ids of the codes that were skipped, in order. */
    List<String> codes() {
        return Collections.unmodifiableList(codes);
    }

    @Nullable
    String milestone() {
        return milestone;
    }

    @Nullable
    Address related() {
        return related;
    }

    void add(String code) {
        int place = Collections.binarySearch(codes, code);
        if (place < 0) {
            codes.add(-place - 1, code);
        }
    }

    /** Whether another speaks of the same unknown value. */
    boolean isOfSame(Skip other) {
        return column == other.column
                && column != NO_COLUMN
                && address.equals(other.address)
                && reason.equals(other.reason)
                && Objects.equals(related, other.related);
    }

    void of(@Nullable String id) {
        milestone = id;
    }

    void relate(@Nullable Address other) {
        related = other;
    }

    /** The finding that says so; null when nothing was skipped. */
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
