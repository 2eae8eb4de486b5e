package org.waymark.intake;

import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;

/**
 * The header of one column, as sent. Columns that a template adds, and columns without a header, have none.
 *
 * @param address the cell, with the field that the header means; without a field when the header is unknown, or when
 *     another column belongs to its field
 * @param text the header as sent; not blank
 * @param alias whether the header is neither the name nor the title of its field, but another name that senders use for it
 * @param meant for an unknown header, the only field that has a name, title or alias one slip away from it; null if
 * there is no such field, if another header also means it, or if the table has a column for it
 */
public record SentHeader(
        Address address,
        String text,
        boolean alias,
        @Nullable String meant) {}
