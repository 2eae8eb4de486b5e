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
 * @param meant the name of the field of an unknown header that is one slip away from the field's name, title or alias,
 *     while no other field is, no other header means that field, and the table has no column for it; else null
 */
public record SentHeader(
        Address address,
        String text,
        boolean alias,
        @Nullable String meant) {}
