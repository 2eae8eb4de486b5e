package org.waymark.fix;

/**
 * A cell of a generated return, with what a correction must make of it.
 *
 * @param sent the text as sent; empty for a blank cell
 * @param clean the text as sent without stray characters
 * @param inText the text in the corrected copy of a file of text
 * @param inWorkbook the text in the corrected copy of a workbook
 * @param number whether the corrected copy of a workbook stores it as a number
 */
record DirtyCell(String sent, String clean, String inText, String inWorkbook, boolean number) {

    /** A cell that no correction changes. */
    static DirtyCell kept(String text) {
        return new DirtyCell(text, text, text, text, false);
    }

    static DirtyCell fixed(String sent, String after) {
        return new DirtyCell(sent, sent, after, after, false);
    }

    /** The same cell with stray characters. */
    DirtyCell with(String strays) {
        return new DirtyCell(strays, clean, inText, inWorkbook, number);
    }
}
