package org.waymark.intake;

import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;

/**
 * One row of the explanations that a sender gives for the queries on a return. Texts are as sent, without spaces around
 * them, and null when the cell is blank. Immutable.
 *
 * @param code the code of the query
 * @param milestone the ID of the milestone; null for a query about the whole return
 * @param text the explanation
 * @param prefilled whether waymark wrote the row for an open query, so that it may be left blank
 * @param codeCell the cell of the code
 * @param milestoneCell the cell of the ID; the row if the list has no such column
 * @param address the cell of the explanation
 */
public record SentExplanation(
        @Nullable String code,
        @Nullable String milestone,
        @Nullable String text,
        boolean prefilled,
        Address codeCell,
        Address milestoneCell,
        Address address) {}
