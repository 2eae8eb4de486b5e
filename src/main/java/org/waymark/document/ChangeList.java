package org.waymark.document;

import java.util.List;

/**
 * What changed, kind by kind.
 *
 * @param none what to say when there is no change
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
     * Changes of one kind.
     *
     * @param total how many there are, more than the items when some are not shown
     */
    public record Change(String title, int total, List<Item> items) {

        public Change {
            items = List.copyOf(items);
        }

        /** How many are not shown. */
        int rest() {
            return total - items.size();
        }
    }

    /**
     * One milestone that changed.
     *
     * @param detail such as {@code green to amber}; may be empty
     */
    public record Item(String id, String title, String footprint, String detail) {}
}
