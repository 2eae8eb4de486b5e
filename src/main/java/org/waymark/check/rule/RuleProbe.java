package org.waymark.check.rule;

import org.waymark.check.cell.CellValue;

/**
 * Receives what the outcome of a rule depends on, so that rules can be compared on a few rows that represent all rows:
 * the columns that the rule reads and the values near which its outcome changes. Columns are schema columns, counted from 0.
 */
public interface RuleProbe {

    /** The rule reads whether the cell is blank. */
    void reads(int column);

    /** The rule compares the cell with a value of its field. */
    void value(int column, CellValue value);

    /**
     * The rule compares two cells with each other.
     *
     * @param slackDays for dates, the number of days by which one may be after the other
     */
    void linked(int column, int other, int slackDays);

    /** The rule counts the words of a text. */
    void words(int column, int most);
}
