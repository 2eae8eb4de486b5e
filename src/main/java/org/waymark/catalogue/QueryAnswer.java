package org.waymark.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a query. Immutable.
 *
 * @param state whether the query is open, explained, agreed or refused
 * @param explanation what the sender wrote, with personal data masked; null when there is no explanation
 * @param note what the programme recorded with its decision, with personal data masked; null without a decision
 */
public record QueryAnswer(
        QueryState state,
        @Nullable String explanation,
        @Nullable String note) {

    /** A query without any answer. */
    public static final QueryAnswer OPEN = new QueryAnswer(QueryState.OPEN, null, null);
}
