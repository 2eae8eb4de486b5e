package org.waymark.document;

import java.util.List;

/** What a section is made of. The family is closed: a writer that forgets a kind does not compile. */
public sealed interface Block {

    /** A paragraph of plain text. */
    record Paragraph(String text, Tone tone) implements Block {

        /** A paragraph in the ordinary tone. */
        public static Paragraph of(String text) {
            return new Paragraph(text, Tone.PLAIN);
        }

        /** A paragraph that explains or qualifies what it follows. */
        public static Paragraph note(String text) {
            return new Paragraph(text, Tone.QUIET);
        }
    }

    /** A list of sentences. */
    record Bullets(List<String> items) implements Block {

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** A few counts, and figures and names that belong to them, read before anything else. */
    record Facts(List<Count> counts, List<Fact> facts) implements Block {

        public Facts {
            counts = List.copyOf(counts);
            facts = List.copyOf(facts);
        }
    }

    /** A count with its label. */
    record Count(String label, TableCell value) {}

    /**
     * A table with a title of its own, which lists things of one kind, such as the overdue milestones.
     *
     * @param title may be empty when the section has no other block
     * @param total how many things there are, more than the rows when some are not shown; -1 when that is not the point
     * @param none what to say when there are no rows
     */
    record DataTable(
            String title, int total, String none, Layout layout, List<TableColumn> columns, List<List<TableCell>> rows)
            implements Block {

        /** A column of chips in which no row has one is left out. */
        public DataTable {
            boolean bare = columns.get(0).isMark()
                    && rows.stream().allMatch(row -> row.get(0).text().isEmpty());
            int first = bare ? 1 : 0;
            columns = List.copyOf(columns.subList(first, columns.size()));
            rows = rows.stream()
                    .map(row -> List.copyOf(row.subList(first, row.size())))
                    .toList();
        }

        /** A table that is the whole of its section. */
        public static DataTable untitled(Layout layout, List<TableColumn> columns, List<List<TableCell>> rows) {
            return new DataTable("", -1, "", layout, columns, rows);
        }

        /** A list of things of one kind, all of which are shown. */
        public static DataTable list(
                String title, Layout layout, List<TableColumn> columns, List<List<TableCell>> rows) {
            return new DataTable(title, rows.size(), "", layout, columns, rows);
        }

        /** Whether its rows begin with a chip in a column of its own. */
        boolean marked() {
            return columns.get(0).isMark();
        }

        /** The place of the column that names the rows. */
        public int header() {
            for (int at = 0; at < columns.size(); at++) {
                if (columns.get(at).isKey()) {
                    return at;
                }
            }
            return 0;
        }

        /** Whether its rows need the whole width of a page. */
        public boolean wide() {
            return layout == Layout.LIST_WHEN_NARROW;
        }
    }

    /** How a table is set where lines are short. */
    enum Layout {
        /** In columns at any width. */
        COLUMNS,
        /** In columns where there is room, else as a list. */
        LIST_WHEN_NARROW,
        /** As text a list at any width: its last column holds sentences. */
        LIST
    }
}
