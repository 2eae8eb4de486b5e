package org.waymark.compare.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison says, in the order in which it says it, for every format that people read. All texts are clean.
 *
 * @param opening a sentence on what was compared
 * @param narrowed what of the whole is shown, or null
 * @param headlines the most important things first, sentence by sentence
 * @param sheets small tables of counts
 * @param chapters what changed, one by one
 */
public record CompareView(
        String programme,
        String title,
        String opening,
        @Nullable String narrowed,
        List<String> headlines,
        List<Sheet> sheets,
        List<Chapter> chapters) {

    /** The head of cells that say where something was read. */
    static final String SOURCE = "Source";

    public CompareView {
        headlines = List.copyOf(headlines);
        sheets = List.copyOf(sheets);
        chapters = List.copyOf(chapters);
    }

    /**
     * A small table; its first column names the rows.
     *
     * @param numbers whether the other columns are numbers
     * @param note what it counts, a sentence; may be empty
     */
    public record Sheet(String title, List<String> heads, boolean numbers, List<List<String>> rows, String note) {

        public Sheet {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A dimension, or a footprint's return.
     *
     * @param label such as {@code 4 Relating}
     * @param sentences that open it
     * @param groups what changed by kind; empty when nothing did
     */
    public record Chapter(String label, String theme, List<String> sentences, List<Group> groups) {

        public Chapter {
            sentences = List.copyOf(sentences);
            groups = List.copyOf(groups);
        }
    }

    /**
     * Changes of a kind.
     *
     * @param heads of the items' cells
     */
    public record Group(String title, List<String> heads, List<Item> items) {

        public Group {
            heads = List.copyOf(heads);
            items = List.copyOf(items);
        }

        /** Whether any item has a mark. */
        public boolean marked() {
            return items.stream().anyMatch(item -> item.mark() != null);
        }
    }

    /**
     * One change.
     *
     * @param cells what it is known by, what it is about, and details; those that say nothing are empty
     */
    public record Item(@Nullable Mark mark, List<String> cells) {

        public Item {
            cells = List.copyOf(cells);
        }
    }
}
