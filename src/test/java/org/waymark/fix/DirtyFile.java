package org.waymark.fix;

import java.util.List;
import java.util.Map;

/**
 * A generated file and the copy that a correction must make of it.
 *
 * @param name its name
 * @param parts the bytes of each part in order; a file of text is one part without a name
 * @param expected the bytes of each part in the copy
 * @param changed the number of cells that differ
 */
record DirtyFile(String name, Map<String, byte[]> parts, Map<String, byte[]> expected, int changed) {

    /** The kinds of file, by the ending of their names. */
    static final List<String> KINDS = List.of("csv", "tsv", "xlsx", "xlsm", "ods");
}
