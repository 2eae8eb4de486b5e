package org.waymark.document;

import java.util.List;
import org.waymark.text.English;

/** What a section is made of. */
public sealed interface Block
        permits Block.Paragraph,
                Block.Bullets,
                Block.Facts,
                Block.DataTable,
                Block.Ratings,
                Block.MeasureGroups,
                ChangeList,
                RatingGrid,
                TrendTable {

    /** Calls the method of {@code visitor} that is for this kind of block. */
    <R> R accept(Visitor<R> visitor);

    /**
     * What to do with each kind of block. A writer that leaves one out does not compile.
     *
     * @param <R> what it makes of a block
     */
    interface Visitor<R> {

        R paragraph(Paragraph paragraph);

        R bullets(Bullets bullets);

        R facts(Facts facts);

        R table(DataTable table);

        R ratings(Ratings ratings);

        R measures(MeasureGroups measures);

        R changes(ChangeList changes);

        R grid(RatingGrid grid);

        R trends(TrendTable trends);
    }

    /** A paragraph of plain text. */
    record Paragraph(String text, Tone tone) implements Block {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }

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
    record Bullets(List<Item> items) implements Block {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bullets(this);
        }

        /** A sentence, and what belongs below it, such as places where something was read. */
        public record Item(String text, List<String> below) {

            public Item {
                below = List.copyOf(below);
            }
        }

        /** A list of sentences with nothing below them. */
        public static Bullets of(List<String> sentences) {
            return new Bullets(
                    sentences.stream().map(each -> new Item(each, List.of())).toList());
        }

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** A few counts, and figures and names that belong to them, read before anything else. */
    record Facts(List<Count> counts, List<LabelledFact> facts) implements Block {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.facts(this);
        }

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
     * @param summed whether the last row sums up the others
     */
    record DataTable(
            String title,
            int total,
            String none,
            Layout layout,
            List<TableColumn> columns,
            List<List<TableCell>> rows,
            boolean summed)
            implements Block {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }

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
            return new DataTable("", -1, "", layout, columns, rows, false);
        }

        /** A list of things of one kind, all of which are shown. */
        public static DataTable list(
                String title, Layout layout, List<TableColumn> columns, List<List<TableCell>> rows) {
            return new DataTable(title, rows.size(), "", layout, columns, rows, false);
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

    /** The confidence ratings of the open milestones, as a bar. */
    record Ratings(RatingBar bar) implements Block {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ratings(this);
        }

        /** The bar in a sentence without a full stop. */
        public String caption() {
            return bar.empty()
                    ? "No open milestones"
                    : "Confidence of " + English.count(bar.total(), "open milestone") + ": " + bar.words();
        }
    }

    /** Measures, in groups that are read together. */
    record MeasureGroups(List<MeasureGroup> groups) implements Block {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.measures(this);
        }

        public MeasureGroups {
            groups = List.copyOf(groups);
        }
    }

    /** Measures that are read together. */
    record MeasureGroup(String title, List<LabelledFact> facts) {

        public MeasureGroup {
            facts = List.copyOf(facts);
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
