package org.waymark.intake;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.intake.grid.CellKind;

/**
 * The values that a file gives once for all of its rows: those on its Cover sheet, and those in its file name.
 *
 * @param input the file
 * @param cover the values of the Cover sheet by field name ({@code footprint_code}, {@code period}, {@code
 *     submitted_on}, {@code signed_off_role}, {@code nil_return}, {@code schema_version}); blank fields are absent
 * @param footprintName a name of the footprint on the Cover sheet, besides the value of the field; null for none
 * @param fileNameFootprint the footprint in the file's name, such as {@code E54000005} in {@code
 *     E54000005_2026-10.xlsx}; null when there is none
 * @param fileNamePeriod the month in the file's name as {@code YYYY-MM}; null when there is none
 */
public record ReturnHead(
        InputFile input,
        Map<String, CoverValue> cover,
        @Nullable CoverValue footprintName,
        @Nullable String fileNameFootprint,
        @Nullable String fileNamePeriod) {

    /** The label of the footprint's name on a Cover sheet. */
    public static final String FOOTPRINT_NAME = "Footprint name";

    /**
     * A value on the Cover sheet, as sent.
     *
     * @param text the text of the cell; not blank
     * @param kind the kind of the cell in the file's format
     * @param address the cell
     * @param whole whether the cell contains only the value; otherwise it begins with the label, as in {@code Period:
     *     2026-10}
     */
    public record CoverValue(String text, CellKind kind, Address address, boolean whole) {
        public CoverValue(String text, Address address) {
            this(text, CellKind.TEXT, address, true);
        }
    }

    /** Returns a value of the Cover sheet; empty when it is blank or absent. */
    public Optional<CoverValue> cover(String field) {
        return Optional.ofNullable(cover.get(field));
    }
}
