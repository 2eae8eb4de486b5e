package org.waymark.fix;

import java.io.IOException;
import java.io.Writer;
import org.waymark.text.SentText;

/**
 * Writes what differs in a unified diff without context lines. A workbook is shown by its corrected cells, one line for each.
 * Characters that cannot be seen are shown by their number, so the diff is for readers rather than for programs.
 */
public final class FixDiff {

    private FixDiff() {}

    /** Writes the lines of one file; nothing when no cell differs. */
    public static void write(FixedReturn file, Writer out) throws IOException {
        if (file.hunks().isEmpty()) {
            return;
        }
        String name = SentText.line(file.file().name());
        out.write("--- a/" + name + "\n+++ b/" + name + "\n");
        for (DiffHunk hunk : file.hunks()) {
            out.write("@@ -" + range(hunk.line(), hunk.before().size()) + " +"
                    + range(hunk.copyLine(), hunk.after().size()) + " @@\n");
            for (String line : hunk.before()) {
                out.write('-' + VisibleText.line(line) + '\n');
            }
            for (String line : hunk.after()) {
                out.write('+' + VisibleText.line(line) + '\n');
            }
        }
    }

    private static String range(int line, int count) {
        return count == 1 ? String.valueOf(line) : line + "," + count;
    }
}
