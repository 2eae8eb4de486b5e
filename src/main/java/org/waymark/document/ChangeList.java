package org.waymark.document;

import java.util.List;

/**
 * A list of changes, grouped by kind.
 *
 * @param title the title
 * @param none the text to show if there are no changes
 * @param changes the changes, by kind
 */
public record ChangeList(String title, String none, List<Change> changes) implements Block {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changes(this);
    }

    public ChangeList {
        changes = List.copyOf(changes);
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
     * A milestone that changed.
     *
     * @param id the ID of the milestone
     * @param title the title of the milestone
     * @param footprint the footprint of the milestone
     * @param detail the change, such as {@code green to amber}; may be empty
     */
    public record Item(String id, String title, String footprint, String detail) {}
}
