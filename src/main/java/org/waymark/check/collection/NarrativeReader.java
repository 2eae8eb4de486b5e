package org.waymark.check.collection;

import java.util.List;
import java.util.Set;
import org.waymark.check.CheckedReturn;

/** Reads files again to find the rows of narratives. Files are read once when no two returns have the same narrative. */
@FunctionalInterface
public interface NarrativeReader {

    /**
     * Returns the returns of files with the rows of the narratives that are wanted.
     *
     * @param files the names of the files
     * @param wanted the hashes of the narratives
     */
    List<CheckedReturn> read(Set<String> files, Set<Long> wanted);
}
