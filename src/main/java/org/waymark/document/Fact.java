package org.waymark.document;

import java.util.List;
import java.util.OptionalDouble;

/** Something known under a label. */
public sealed interface Fact {

    /** What it is known by. */
    String label();

    /**
     * A figure and what it rests on.
     *
     * @param basis such as {@code 53 of 103 not stopped}; may be empty
     * @param share between 0 and 1, for a bar; empty when the figure is not a share
     */
    record Figure(String label, TableCell value, String basis, OptionalDouble share) implements Fact {}

    /** Names, such as those of the footprints that have sent nothing. */
    record Names(String label, List<String> names) implements Fact {

        public Names {
            names = List.copyOf(names);
        }
    }
}
