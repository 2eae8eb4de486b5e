package org.waymark.check;

import org.waymark.catalogue.QueryState;

/**
 * The number of queries in each state. Immutable.
 *
 * @param open queries that nobody has answered
 * @param explained queries that the sender has explained
 * @param agreed queries whose value the programme accepts
 * @param refused queries whose value the programme does not accept
 */
public record QueryCounts(long open, long explained, long agreed, long refused) {

    /** No queries. */
    public static final QueryCounts NONE = new QueryCounts(0, 0, 0, 0);

    /** The number in one state. */
    public long of(QueryState state) {
        return switch (state) {
            case OPEN -> open;
            case EXPLAINED -> explained;
            case AGREED -> agreed;
            case REFUSED -> refused;
        };
    }

    /** The sum of both. */
    public QueryCounts plus(QueryCounts more) {
        return new QueryCounts(
                open + more.open, explained + more.explained, agreed + more.agreed, refused + more.refused);
    }

    /** The number of all queries. */
    public long all() {
        return open + explained + agreed + refused;
    }

    /** Whether anybody has answered any of them. */
    public boolean anyAnswered() {
        return explained + agreed + refused > 0;
    }
}
