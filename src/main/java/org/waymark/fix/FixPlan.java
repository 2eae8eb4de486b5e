package org.waymark.fix;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file says, and what to correct in it.
 *
 * @param fixes the corrections, in the order in which the file is read
 * @param guessedHeaders the headers that are one slip away from a field's, with the name of the field; their columns are not
 *     in the plan
 * @param digest a hash of the values of all cells once they are corrected, which do not depend on how they are written
 * @param ownOutput whether waymark itself wrote the file
 * @param fields the name of the field in each column of the file; columns are counted from 1
 * @param fault the message of a fault that ended the reading; null when the whole file was read
 */
record FixPlan(
        List<CellFix> fixes,
        Map<String, String> guessedHeaders,
        String digest,
        boolean ownOutput,
        Map<Integer, String> fields,
        @Nullable String fault) {
    FixPlan {
        fixes = List.copyOf(fixes);
        guessedHeaders = Map.copyOf(guessedHeaders);
        fields = Map.copyOf(fields);
    }
}
