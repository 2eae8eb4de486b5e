package org.waymark.intake;

import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a list of explanations, counted from 1; 0 for a column that it lacks. Immutable.
 *
 * @param code the column of the codes; never 0
 * @param milestone the column of the milestone IDs
 * @param query the column in which waymark says what is queried
 * @param explanation the column of the explanations; never 0
 */
public record ExplanationColumns(int code, int milestone, int query, int explanation) {

    /** The number of rows with values in which the headers are looked for. */
    public static final int HEADER_ROWS = 10;

    private static final Set<String> CODE = Set.of("code");
    private static final Set<String> MILESTONE = Set.of("milestoneid", "milestone", "id");
    private static final Set<String> QUERY = Set.of(ExplanationList.QUERY);
    private static final Set<String> EXPLANATION = Set.of("explanation", "yourexplanation");

    /**
     * The columns whose headers a row has; null unless it has the headers of both code and explanation.
     *
     * @param row the text of a cell by its column; null for a blank cell
     * @param width the number of the last column
     */
    public static @Nullable ExplanationColumns in(IntFunction<@Nullable String> row, int width) {
        int code = column(row, width, CODE);
        int explanation = column(row, width, EXPLANATION);
        return code == 0 || explanation == 0
                ? null
                : new ExplanationColumns(code, column(row, width, MILESTONE), column(row, width, QUERY), explanation);
    }

    private static int column(IntFunction<@Nullable String> row, int width, Set<String> names) {
        for (int column = 1; column <= width; column++) {
            String text = row.apply(column);
            if (text != null && names.contains(LabelMatcher.fold(text))) {
                return column;
            }
        }
        return 0;
    }
}
