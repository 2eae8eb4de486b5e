package org.waymark.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.cell.Wording;
import org.waymark.check.rule.Text;

/** What could not be checked because of one cell, row or column: becomes one WM-M01 when anything was skipped. */
final class Skip {

    /** In place of a column: a whole row or more cannot be read. */
    static final int WHOLE_ROW = -1;

    /** In place of a column: every value can be read, so no other rule is left undecided. */
    private static final int NO_COLUMN = -2;

    private final Address address;
    private final @Nullable String value;
    private final int column;
    private final String because;
    private final String fix;
    private final Set<String> codes = new TreeSet<>();
    private @Nullable String milestone;
    private @Nullable Address related;

    Skip(Address address, @Nullable String value, int column, String because, String fix) {
        this.address = address;
        this.value = value;
        this.column = column;
        this.because = because;
        this.fix = fix;
    }

    static Skip ofCell(Address address, @Nullable String value, int column, String the) {
        return new Skip(
                address, value, column, "as " + the + " cannot be read", "Correct " + the + " and check again.");
    }

    static Skip ofBlank(Address address, int column, String isBlank, String the) {
        return new Skip(address, null, column, "as " + isBlank, "Fill in " + the + " and check again.");
    }

    static Skip ofColumn(Address header, int column, String the) {
        return new Skip(
                header,
                null,
                column,
                "as there is no column for " + the,
                "Add the column for " + the + " and check again.");
    }

    static Skip ofRow(Address row) {
        return new Skip(
                row,
                null,
                WHOLE_ROW,
                "as it is not certain which column each value of this row belongs to",
                "Correct the row and check again.");
    }

    static Skip ofRest(Address end) {
        return new Skip(
                end,
                null,
                WHOLE_ROW,
                "as the file could not be read to its end",
                "Put the file right and check again.");
    }

    /** Something that an earlier return says in this place cannot be known. */
    static Skip ofEarlier(Address here, @Nullable String value, int column, String because, Address there) {
        Skip skip = new Skip(here, value, column, because, "Correct the earlier return and check again.");
        skip.relate(there);
        return skip;
    }

    static Skip ofRule(Address address, @Nullable String value, String code, Text why) {
        Skip skip = new Skip(address, value, NO_COLUMN, "as " + why.message(), why.fix());
        skip.add(code);
        return skip;
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

    String because() {
        return because;
    }

    String fix() {
        return fix;
    }

    /** Ids of the codes that were skipped, in order. */
    Set<String> codes() {
        return codes;
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
        codes.add(code);
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
        String were = codes.size() == 1 ? " was skipped, " : " were skipped, ";
        String message = (codes.size() == 1 ? "Check " : "Checks ") + Wording.list(List.copyOf(codes), "and") + were
                + because + ".";
        Finding alone = Finding.of(Codes.CHECK_SKIPPED, address, value, message, fix);
        Finding finding = related == null ? alone : alone.relatedTo(related);
        return key == null ? finding.in(null, null, milestone) : finding.in(key.footprint(), key.period(), milestone);
    }
}
