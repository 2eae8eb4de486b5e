package org.waymark.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.catalogue.Address;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.check.rule.FindingText;
import org.waymark.intake.TableHead;
import org.waymark.schema.Field;
import org.waymark.text.English;

/**
 * A milestone table of a file: its header row, its required columns, and the checks skipped because of columns that it
 * lacks. Used by one thread while the file is checked; later only its addresses are read.
 */
final class MilestoneTable {

    private final CheckPlan plan;
    private final TableHead head;
    private final int index;
    private final int[] required;
    private final Map<Integer, SkippedCheck> skips = new HashMap<>();
    private final Map<Integer, FindingText> blanks = new HashMap<>();

    MilestoneTable(CheckPlan plan, TableHead head, int index) {
        this.plan = plan;
        this.head = head;
        this.index = index;
        this.required = IntStream.range(0, plan.schema().columns().size())
                .filter(column -> head.has(column) && plan.required(column))
                .toArray();
    }

    TableHead head() {
        return head;
    }

    /** The required columns that the table has. */
    int[] required() {
        return required;
    }

    /** The text of the finding about a blank in a required column. */
    FindingText blank(int column) {
        return blanks.computeIfAbsent(column, c -> {
            Field field = plan.field(c);
            return new FindingText(
                    English.capital(MessagePhrases.isBlank(field)) + " but required.",
                    MessagePhrases.fillIn(field) + ".");
        });
    }

    /** The table and the number of a row, packed into one number to save memory. {@link #address} unpacks it. */
    long place(int row) {
        return (long) index << 32 | row;
    }

    static int tableOf(long place) {
        return (int) (place >>> 32);
    }

    static int rowOf(long place) {
        return (int) place;
    }

    /** The address of a cell, given the tables of the file and a number from {@link #place}. */
    static Address address(List<MilestoneTable> tables, long place, int column) {
        return tables.get(tableOf(place)).head().address(rowOf(place), column);
    }

    /** A skip without codes, at the header row, for a column that the table lacks. */
    SkippedCheck missing(int column) {
        return new SkippedCheck(
                head.address(head.row(), column), null, column, SkipReason.noColumn(plan.field(column)));
    }

    /** Adds a code that was skipped because the table lacks a column. */
    void skipped(int column, String code) {
        SkippedCheck known = skips.get(column);
        SkippedCheck more = (known == null ? missing(column) : known).with(code);
        if (more != known) {
            skips.put(column, more);
        }
    }

    /** The checks skipped because of missing columns. */
    Collection<SkippedCheck> skips() {
        return skips.values();
    }
}
