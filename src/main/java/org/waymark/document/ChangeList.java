package org.waymark.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.text.English;

/**
 * A list of changes, grouped by kind.
 *
 * @param title the title
 * @param none the text to show if there are no changes
 * @param changes the changes, by kind
 */
public record ChangeList(String title, String none, List<Change> changes) implements Block {

    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.detail("Change"),
            TableColumn.shortText("ID"),
            TableColumn.detail("Title"),
            TableColumn.detail("Footprint"),
            TableColumn.detail("Confidence"));

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changes(this);
    }

    public ChangeList {
        changes = List.copyOf(changes);
    }

    /** The list without a title, below a heading that says the same. */
    public ChangeList untitled() {
        return new ChangeList("", none, changes);
    }

    /** The list with at most this number of changes of each kind. */
    public ChangeList first(int most) {
        return new ChangeList(
                title,
                none,
                changes.stream()
                        .map(change -> new Change(
                                change.title(),
                                change.total(),
                                change.items().stream().limit(most).toList()))
                        .toList());
    }

    /** The changes as a table, for media without a layout of their own for them. */
    Block.DataTable table() {
        List<List<TableCell>> rows = new ArrayList<>();
        for (Change change : changes) {
            String title = change.title() + " (" + English.number(change.total()) + ")";
            for (Item item : change.items()) {
                rows.add(row(title, item.id(), item.title(), item.footprint(), item.detail()));
                title = "";
            }
            if (change.rest() > 0) {
                rows.add(row("", "", "and " + English.number(change.rest()) + " more", "", ""));
            }
        }
        return new Block.DataTable(title, -1, none, Block.Layout.COLUMNS, COLUMNS, rows, false);
    }

    private static List<TableCell> row(String... texts) {
        return Arrays.stream(texts).map(TableCell::of).toList();
    }

    /**
     * The changes of one kind.
     *
     * @param title the kind
     * @param total the number of changes, which is more than the items if some are not shown
     * @param items the changes to show
     */
    public record Change(String title, int total, List<Item> items) {

        public Change {
            items = List.copyOf(items);
        }

        /** The number of changes that are not shown. */
        public int rest() {
            return total - items.size();
        }
    }

    /**
     * One milestone of the list, with its change.
     *
     * @param id the ID of the milestone
     * @param title the title of the milestone
     * @param footprint the footprint of the milestone
     * @param detail the change, such as {@code green to amber}; may be empty
     */
    public record Item(String id, String title, String footprint, String detail) {

        /** The milestone on one line, such as {@code One record (REC-01, Harrowmere, green to amber)}. */
        String words() {
            return title + " (" + id + ", " + footprint + (detail.isEmpty() ? "" : ", " + detail) + ")";
        }
    }
}
