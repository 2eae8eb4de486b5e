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

/** One milestone table of a file: its head, the columns it must fill in, and what its missing columns leave unchecked. */
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

    /** What is said of a required cell that is blank. */
    FindingText blank(int column) {
        return blanks.computeIfAbsent(column, c -> {
            Field field = plan.field(c);
            return new FindingText(
                    English.capital(MessagePhrases.isBlank(field)) + " but required.",
                    MessagePhrases.fillIn(field) + ".");
        });
    }

    /** A row's place in its file, packed into one number to save memory; {@link #address} finds the cell again. */
    long place(int row) {
        return (long) index << 32 | row;
    }

    static int tableOf(long place) {
        return (int) (place >>> 32);
    }

    static int rowOf(long place) {
        return (int) place;
    }

    /** The cell of a column at a place that {@link #place} gave, in one of a file's tables. */
    static Address address(List<MilestoneTable> tables, long place, int column) {
        return tables.get(tableOf(place)).head().address(rowOf(place), column);
    }

    /** Where to report what is skipped because the table lacks a column. */
    SkippedCheck missing(int column) {
        return new SkippedCheck(
                head.address(head.row(), column), null, column, SkipReason.noColumn(plan.field(column)));
    }

    /** A code was skipped because the table lacks a column. */
    void skipped(int column, String code) {
        SkippedCheck known = skips.get(column);
        SkippedCheck more = (known == null ? missing(column) : known).with(code);
        if (more != known) {
            skips.put(column, more);
        }
    }

    /** What was skipped because of missing columns. */
    Collection<SkippedCheck> skips() {
        return skips.values();
    }
}
