package org.waymark.document;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Something known under a label. */
public sealed interface LabelledFact {

    /** What it is known by. */
    String label();

    /**
     * A figure and what it rests on.
     *
     * @param basis such as {@code 53 of 103 not stopped}; may be empty
     * @param share between 0 and 1, for a bar; empty when the figure is not a share
     */
    record Figure(String label, TableCell value, String basis, OptionalDouble share) implements LabelledFact {}

    /**
     * A figure that is shown by its parts, every one named even when it is 0.
     *
     * @param basis may be empty
     */
    record Tally(String label, List<Part> parts, String basis) implements LabelledFact {

        public Tally {
            parts = List.copyOf(parts);
        }

        /** Whether its parts are stages, each with a number completed. */
        boolean staged() {
            return parts.stream().allMatch(part -> part.completed().isPresent());
        }
    }

    /**
     * A part of a tally.
     *
     * @param completed how many of the count are completed; empty where that is not the point
     */
    record Part(String label, int count, OptionalInt completed) {}

    /** Names, such as those of the footprints that have sent nothing. */
    record Names(String label, List<String> names) implements LabelledFact {

        public Names {
            names = List.copyOf(names);
        }
    }
}
