package org.waymark.fix;

import java.util.List;

/**
 * Adjacent lines that differ between a file and its copy, as they are shown: personal data is masked unless the reader asked for it.
 *
 * @param line the number of the first line in the file, counted from 1
 * @param copyLine its number in the copy
 * @param before the lines of the file
 * @param after the lines of the copy
 */
public record DiffHunk(int line, int copyLine, List<String> before, List<String> after) {
    public DiffHunk {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
