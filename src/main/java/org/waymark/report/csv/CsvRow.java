package org.waymark.report.csv;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.VocabularyTerm;
import org.waymark.text.CsvCell;
import org.waymark.text.SentText;

/** Writes rows of a CSV file that is safe to open in a spreadsheet. */
public final class CsvRow {

    private static final MathContext DIGITS = new MathContext(15);

    private CsvRow() {}

    /**
     * The cells as one row, including the end of the line. Numbers are written in full; texts on one line, without control
     * characters and without what a spreadsheet would run as a formula; terms by their id; null as an empty cell.
     */
    public static String of(List<? extends @Nullable Object> cells) {
        return cells.stream().map(CsvRow::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** To 15 significant digits of the exact value, because {@code Double.toString} differs between JDK 17 and later versions. */
    static String number(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof Number number) {
            return number.toString();
        }
        String text = value instanceof VocabularyTerm term ? term.id() : value.toString();
        return CsvCell.of(SentText.line(text));
    }
}
