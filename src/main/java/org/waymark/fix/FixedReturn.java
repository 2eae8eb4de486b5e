package org.waymark.fix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.InputFile;

/**
 * The result of fixing one file.
 *
 * @param file the file
 * @param fixes the corrections in the order of the cells; for a file that cannot be changed, those that its sender could
 *     make
 * @param refused the corrections that were not made, in the order of the cells
 * @param content the bytes of the copy; null when no cell differs, so that a copy is the file itself
 * @param hunks the lines that differ; for a workbook those of a list of the corrected cells
 * @param copied whether a copy of the file belongs with the other copies; false for a file that waymark itself wrote,
 *     and for one that cannot be opened
 * @param unchangeable why no copy with corrections can be made, to follow "because"; null when one can
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
public record FixedReturn(
        InputFile file,
        List<CellFix> fixes,
        List<RefusedFix> refused,
        byte @Nullable [] content,
        List<DiffHunk> hunks,
        boolean copied,
        @Nullable String unchangeable) {
    public FixedReturn {
        fixes = List.copyOf(fixes);
        refused = List.copyOf(refused);
        hunks = List.copyOf(hunks);
    }

    /** A file without corrections. */
    static FixedReturn same(InputFile file, List<RefusedFix> refused, boolean copied) {
        return new FixedReturn(file, List.of(), refused, null, List.of(), copied, null);
    }

    /** A file that cannot be changed. */
    static FixedReturn unchangeable(InputFile file, List<CellFix> fixes, boolean copied, String reason) {
        return new FixedReturn(file, fixes, List.of(), null, List.of(), copied, reason);
    }

    /** Whether a copy of the file differs from it. */
    public boolean changes() {
        return content != null;
    }
}
