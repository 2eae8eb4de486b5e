package org.waymark.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where health and care bodies plan change together.
 *
 * @param code identity in this programme, such as {@code E54000005}
 * @param region or null
 * @param odsCode the Organisation Data Service code, such as {@code QWO}, or null
 * @param aliases other codes by which senders know it
 * @param validFrom first day on which it exists, or null when always
 * @param validTo last day on which it exists, or null when it has no end
 * @param successor code of the footprint that took over, or null
 */
public record Footprint(
        String code,
        String name,
        @Nullable String region,
        @Nullable String odsCode,
        List<String> aliases,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor) {

    public Footprint {
        aliases = List.copyOf(aliases);
    }

    /** Whether it exists on any day of the month, so that a return is expected of it. */
    public boolean validIn(YearMonth period) {
        return (validFrom == null || !validFrom.isAfter(period.atEndOfMonth()))
                && (validTo == null || !validTo.isBefore(period.atDay(1)));
    }
}
