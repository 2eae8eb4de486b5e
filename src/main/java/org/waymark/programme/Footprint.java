package org.waymark.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A footprint: an area in which health and care bodies plan change together, and which sends one return a month.
 * Immutable.
 *
 * @param code the identity in this programme, such as {@code E54000005}
 * @param name the name that people use
 * @param region the region, or null
 * @param odsCode the Organisation Data Service code, such as {@code QWO}, or null
 * @param aliases other codes that senders use for it
 * @param validFrom the first day on which it exists, or null when it has no start
 * @param validTo the last day on which it exists, or null when it has no end
 * @param successor the code of the footprint that replaced it, or null
 * @param contact the person or team that sends its returns, or null
 * @param email the e-mail address of the contact, or null
 */
public record Footprint(
        String code,
        String name,
        @Nullable String region,
        @Nullable String odsCode,
        List<String> aliases,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor,
        @Nullable String contact,
        @Nullable String email) {

    public Footprint {
        aliases = List.copyOf(aliases);
    }

    /** A footprint without a contact. */
    public Footprint(
            String code,
            String name,
            @Nullable String region,
            @Nullable String odsCode,
            List<String> aliases,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String successor) {
        this(code, name, region, odsCode, aliases, validFrom, validTo, successor, null, null);
    }

    // Written out, because the generated methods are linked at run time, and footprints are compared in every run.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Footprint that
                        && code.equals(that.code)
                        && name.equals(that.name)
                        && Objects.equals(region, that.region)
                        && Objects.equals(odsCode, that.odsCode)
                        && aliases.equals(that.aliases)
                        && Objects.equals(validFrom, that.validFrom)
                        && Objects.equals(validTo, that.validTo)
                        && Objects.equals(successor, that.successor)
                        && Objects.equals(contact, that.contact)
                        && Objects.equals(email, that.email));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Whether the footprint exists on any day of the month, so that its return is expected. */
    public boolean validIn(YearMonth period) {
        return (validFrom == null || !validFrom.isAfter(period.atEndOfMonth()))
                && (validTo == null || !validTo.isBefore(period.atDay(1)));
    }
}
