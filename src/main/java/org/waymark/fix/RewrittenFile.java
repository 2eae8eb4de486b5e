package org.waymark.fix;

import java.util.List;

/**
 * The result of a rewriter.
 *
 * @param content the bytes of the copy
 * @param refused the corrections that were not made; their cells are as sent
 * @param hunks the lines that differ, of a file of text; empty for a workbook
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
record RewrittenFile(byte[] content, List<RefusedFix> refused, List<DiffHunk> hunks) {
    RewrittenFile {
        refused = List.copyOf(refused);
        hunks = List.copyOf(hunks);
    }
}
