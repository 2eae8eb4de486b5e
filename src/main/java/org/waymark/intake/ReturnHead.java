package org.waymark.intake;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.intake.grid.CellKind;

/**
 * What a file says about itself before its rows are read.
 *
 * @param input the file
 * @param cover values of the Cover sheet by field name ({@code footprint_code}, {@code period}, {@code submitted_on},
 *     {@code signed_off_role}, {@code nil_return}, {@code schema_version}); only those with a value
 * @param fileNameFootprint the footprint its name speaks of, such as {@code E54000005} in
 *     {@code E54000005_2026-10.xlsx}; null when it names none
 * @param fileNamePeriod the month its name speaks of, as {@code YYYY-MM}; null when it names none
 */
public record ReturnHead(
        InputFile input,
        Map<String, Said> cover,
        @Nullable String fileNameFootprint,
        @Nullable String fileNamePeriod) {

    /**
     * A value on the Cover sheet, as sent.
     *
     * @param kind what the file format said of its cell
     */
    public record Said(String text, CellKind kind, Address address) {
        public Said(String text, Address address) {
            this(text, CellKind.TEXT, address);
        }
    }

    public Optional<Said> cover(String field) {
        return Optional.ofNullable(cover.get(field));
    }
}
