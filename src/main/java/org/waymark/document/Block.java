package org.waymark.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/** A part of a section, such as a paragraph or a table. Immutable. */
public sealed interface Block
        permits Block.Paragraph,
                Block.Bullets,
                Block.Facts,
                Block.DataTable,
                Block.Ratings,
                Block.MeasureGroups,
                BurnUpChart,
                ChangeList,
                ChartRow,
                FunnelChart,
                MilestoneBlock,
                PlottedTable,
                RatingGrid,
                TrendTable {

    /** Calls the visitor's method for this kind of block. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Handles each kind of block. A writer that does not handle a new kind is a compile error.
     *
     * @param <R> the type of the result
     */
    interface Visitor<R> {

        R paragraph(Paragraph paragraph);

        R bullets(Bullets bullets);

        R facts(Facts facts);

        R table(DataTable table);

        R ratings(Ratings ratings);

        R measures(MeasureGroups measures);

        R milestone(MilestoneBlock milestone);

        R burnUp(BurnUpChart chart);

        R changes(ChangeList changes);

        R grid(RatingGrid grid);

        R trends(TrendTable trends);

        R charts(ChartRow charts);

        R funnel(FunnelChart funnel);

        R plotted(PlottedTable plotted);
    }

    /**
     * A paragraph of plain text.
     *
     * @param text the text
     * @param tone how the text is emphasised
     */
    record Paragraph(String text, TextTone tone) implements Block {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }

        /** A paragraph in the ordinary tone. */
        public static Paragraph of(String text) {
            return new Paragraph(text, TextTone.PLAIN);
        }

        /** A paragraph that explains or qualifies the previous block. */
        public static Paragraph note(String text) {
            return new Paragraph(text, TextTone.QUIET);
        }
    }

    /**
     * A list of sentences.
     *
     * @param items the sentences
     */
    record Bullets(List<Item> items) implements Block {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bullets(this);
        }

        /**
         * A sentence of a list, with details below it.
         *
         * @param text the sentence, with or without its full stop
         * @param below details below the sentence, such as addresses; may be empty
         */
        public record Item(String text, List<String> below) {

            public Item {
                below = List.copyOf(below);
            }
        }

        /** A list of sentences without details. */
        public static Bullets of(List<String> sentences) {
            return new Bullets(
                    sentences.stream().map(each -> new Item(each, List.of())).toList());
        }

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * The counts at the start of a document, with figures and names below them.
     *
     * @param counts the counts
     * @param facts the figures and names
     */
    record Facts(List<Count> counts, List<LabelledFact> facts) implements Block {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.facts(this);
        }

        public Facts {
            counts = List.copyOf(counts);
            facts = List.copyOf(facts);
        }

        /** The counts as a table of one row. */
        DataTable table() {
            return DataTable.untitled(
                    Layout.COLUMNS,
                    counts.stream()
                            .map(count -> TableColumn.number(count.label()))
                            .toList(),
                    List.of(counts.stream().map(Count::value).toList()));
        }
    }

    /**
     * A count with its label.
     *
     * @param label the label
     * @param value the count
     */
    record Count(String label, TableCell value) {}

    /**
     * A table, such as the list of overdue milestones.
     *
     * @param title the title; may be empty if the section has no other block
     * @param total the number of items, which is more than the rows if some are not shown; -1 for a table that is not a
     *     list of items
     * @param none the text to show if there are no rows
     * @param layout the layout in text
     * @param columns the columns, at least one
     * @param rows the rows, each with a cell for every column
     * @param summed whether the last row is the sum of the others
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

        /** Removes a first column of badges if it is empty in all rows. */
        public DataTable {
            boolean bare = columns.get(0).isMark()
                    && rows.stream().allMatch(row -> row.get(0).text().isEmpty());
            int first = bare ? 1 : 0;
            columns = List.copyOf(columns.subList(first, columns.size()));
            rows = rows.stream()
                    .map(row -> List.copyOf(row.subList(first, row.size())))
                    .toList();
        }

        /** A table that is the only block of its section. */
        public static DataTable untitled(Layout layout, List<TableColumn> columns, List<List<TableCell>> rows) {
            return new DataTable("", -1, "", layout, columns, rows, false);
        }

        /** A list of items, all of which are shown. */
        public static DataTable list(
                String title, Layout layout, List<TableColumn> columns, List<List<TableCell>> rows) {
            return new DataTable(title, rows.size(), "", layout, columns, rows, false);
        }

        /** The table with its first rows only. The total still counts all of them. */
        public DataTable first(int most) {
            return rows.size() <= most
                    ? this
                    : new DataTable(
                            title, Math.max(total, rows.size()), none, layout, columns, rows.subList(0, most), false);
        }

        /** The number of items that are not shown. */
        public int rest() {
            return Math.max(0, total - rows.size());
        }

        /** The title, with the number of items if there are any. */
        String counted() {
            return title + (total < 0 || rows.isEmpty() ? "" : " (" + FigureText.shown(rows.size(), total) + ")");
        }

        /** Whether the first column has badges. */
        boolean marked() {
            return columns.get(0).isMark();
        }

        /** The rows without the sum. */
        public List<List<TableCell>> body() {
            return summed ? rows.subList(0, rows.size() - 1) : rows;
        }

        /** The index of the column that identifies the rows. */
        public int header() {
            for (int column = 0; column < columns.size(); column++) {
                if (columns.get(column).isKey()) {
                    return column;
                }
            }
            return 0;
        }

        /**
         * The word before a cell on a narrow screen, where a row becomes a paragraph.
         *
         * @return the word; null if the cell explains itself or identifies the row
         */
        public @Nullable String label(TableColumn column) {
            if (!column.lead().isEmpty()) {
                return column.lead();
            }
            boolean plain = wide() || column.isMark() || column.equals(columns.get(header()));
            return plain || column.heading().isEmpty() ? null : column.heading();
        }

        /** Whether the rows need the whole width of a page. */
        public boolean wide() {
            return layout == Layout.LIST_WHEN_NARROW;
        }
    }

    /**
     * The confidence ratings of the open milestones, as a bar.
     *
     * @param bar the ratings
     */
    record Ratings(RatingBar bar) implements Block {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ratings(this);
        }

        /** The caption of the bar, without a full stop. */
        public String caption() {
            return bar.empty()
                    ? "No open milestones"
                    : "Confidence of " + English.count(bar.total(), "open milestone") + ": " + bar.words();
        }
    }

    /**
     * Groups of measures.
     *
     * @param groups the groups, in order
     */
    record MeasureGroups(List<MeasureGroup> groups) implements Block {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.measures(this);
        }

        public MeasureGroups {
            groups = List.copyOf(groups);
        }

        /** The measures as a table, for media without a layout of their own for them. */
        DataTable table() {
            List<List<TableCell>> rows = new ArrayList<>();
            for (MeasureGroup group : groups) {
                String title = group.title();
                for (LabelledFact fact : group.facts()) {
                    rows.add(List.of(
                            TableCell.of(title),
                            TableCell.of(fact.label()),
                            TableCell.of(fact.text()),
                            TableCell.of(fact.basis())));
                    title = "";
                }
            }
            return DataTable.untitled(
                    Layout.COLUMNS,
                    List.of(
                            TableColumn.detail("Group"),
                            TableColumn.detail("Measure"),
                            TableColumn.detail("Figure"),
                            TableColumn.detail("Based on")),
                    rows);
        }
    }

    /**
     * Measures under one heading.
     *
     * @param title the heading
     * @param facts the measures
     */
    record MeasureGroup(String title, List<LabelledFact> facts) {

        public MeasureGroup {
            facts = List.copyOf(facts);
        }
    }

    /** The layout of a table in text. */
    enum Layout {
        /** Columns at any width. */
        COLUMNS,
        /** Columns if there is room, otherwise a list. */
        LIST_WHEN_NARROW,
        /** A list at any width, because the last column has sentences. */
        LIST
    }
}
