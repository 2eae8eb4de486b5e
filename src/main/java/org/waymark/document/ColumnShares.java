package org.waymark.document;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.document.Block.DataTable;
import org.waymark.text.DisplayWidth;

/**
 * Divides the width of a page among the columns of a table, from the texts in it. Words, numbers and short texts are not
 * broken if there is room; columns with longer texts get more of the rest.
 */
public final class ColumnShares {

    /** The longest text that asks for more room, in characters. */
    private static final int LONG = 70;

    /** The longest word that keeps its column from getting narrower, in characters. */
    private static final int WORD = 18;

    /** The longest text that is not broken if there is room. */
    private static final int SHORT = 22;

    /** The space between columns, in characters. */
    private static final int BETWEEN = 2;

    /** How much wider letters in bold and in capitals are, such as those of headings and codes. */
    private static final double WIDER = 1.2;

    private ColumnShares() {}

    /**
     * Calculates the share of each column.
     *
     * @param table the table
     * @param characters the number of characters of average width that fit into a line of the page
     * @return one share for each column; they sum to 1
     */
    public static double[] of(DataTable table, int characters) {
        int columns = table.columns().size();
        double[] least = new double[columns];
        double[] words = new double[columns];
        double[] most = new double[columns];
        for (int column = 0; column < columns; column++) {
            boolean aligned = table.columns().get(column).isAligned();
            double key = table.columns().get(column).isKey() ? WIDER : 1;
            for (String word : table.columns().get(column).heading().split(" ", -1)) {
                words[column] = Math.max(words[column], WIDER * DisplayWidth.of(word));
            }
            for (List<TableCell> row : table.rows()) {
                TableCell cell = row.get(column);
                for (String line : List.of(cell.firstLine(), cell.secondLine())) {
                    int width = Math.min(LONG, DisplayWidth.of(line));
                    most[column] = Math.max(most[column], width);
                    words[column] = Math.max(words[column], key * Math.min(WORD, longestWord(line)));
                    least[column] = Math.max(least[column], aligned ? WIDER * width : 0);
                }
                if (cell instanceof TableCell.Marked && PaperTable.oneLine(cell.text())) {
                    words[column] = Math.max(words[column], WIDER * (DisplayWidth.of(cell.text()) + BETWEEN));
                }
            }
            words[column] += BETWEEN;
            least[column] = Math.max(words[column], least[column] + BETWEEN);
            most[column] = Math.max(least[column], most[column] + BETWEEN);
        }
        boolean narrow = Arrays.stream(least).sum() > characters;
        return narrow ? shares(words, least, characters) : shares(unbroken(least, most, characters), most, characters);
    }

    /**
     * The least widths, in which columns of short texts grow until there is no room; those that need least grow first.
     */
    private static double[] unbroken(double[] least, double[] most, int characters) {
        double[] unbroken = least.clone();
        List<Integer> shortTexts = IntStream.range(0, least.length)
                .filter(column -> most[column] <= SHORT + BETWEEN)
                .boxed()
                .sorted(Comparator.comparingDouble(column -> most[column] - least[column]))
                .toList();
        double rest = characters - Arrays.stream(least).sum();
        for (int column : shortTexts) {
            double growth = most[column] - least[column];
            if (growth <= rest) {
                unbroken[column] = most[column];
                rest -= growth;
            }
        }
        return unbroken;
    }

    private static double[] shares(double[] least, double[] most, int characters) {
        double needed = Arrays.stream(least).sum();
        double wanted = Arrays.stream(most).sum();
        double part = wanted <= characters || wanted == needed
                ? 1
                : Math.max(0, Math.min(1, (characters - needed) / (wanted - needed)));
        double[] shares = new double[least.length];
        for (int column = 0; column < shares.length; column++) {
            shares[column] = least[column] + part * (most[column] - least[column]);
        }
        double all = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / all).toArray();
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split(" ")).mapToInt(DisplayWidth::of).max().orElse(0);
    }
}
