package org.waymark.document;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/** A fact with a label: a figure, a tally or a list of names. Immutable. */
public sealed interface LabelledFact {

    /** The label that readers see. */
    String label();

    /** The value of the fact, as text. */
    String text();

    /** What it is based on, such as {@code 53 of 103 not stopped}; may be empty. */
    default String basis() {
        return "";
    }

    /** The fact on one line, such as {@code Reporting rate: 82%, 9 of 11 expected.} */
    default String sentence() {
        return label() + ": " + text() + (basis().isEmpty() ? "" : ", " + basis()) + ".";
    }

    /**
     * A figure and its basis.
     *
     * @param label the label
     * @param value the figure
     * @param basis what the figure is based on, such as {@code 53 of 103 not stopped}; may be empty
     * @param share the figure as a share from 0 to 1, for a bar; empty if it is not a share
     */
    record Figure(String label, TableCell value, String basis, OptionalDouble share) implements LabelledFact {

        @Override
        public String text() {
            return value.text();
        }
    }

    /**
     * A figure that is shown as its parts. Every part is listed, even if it is 0.
     *
     * @param label the label
     * @param parts the parts, in a fixed order
     * @param basis what the figure is based on; may be empty
     */
    record Tally(String label, List<Part> parts, String basis) implements LabelledFact {

        public Tally {
            parts = List.copyOf(parts);
        }

        /** The parts, such as {@code 4 mind-sets (1 completed), 9 culture (3 completed)}. */
        @Override
        public String text() {
            return parts.stream()
                    .map(part -> English.number(part.count()) + " " + FigureText.lower(part.label())
                            + (part.completed().isEmpty()
                                    ? ""
                                    : " (" + English.number(part.completed().getAsInt()) + " completed)"))
                    .collect(Collectors.joining(", "));
        }

        /** Whether every part has a number of completed milestones. */
        public boolean staged() {
            return parts.stream().allMatch(part -> part.completed().isPresent());
        }
    }

    /**
     * A part of a tally.
     *
     * @param label the name of the part
     * @param count the number of milestones in the part
     * @param completed the number of completed milestones among them; empty if the tally does not count that
     */
    record Part(String label, int count, OptionalInt completed) {}

    /**
     * A list of names, such as the footprints without a return.
     *
     * @param label the label
     * @param names the names
     */
    record Names(String label, List<String> names) implements LabelledFact {

        @Override
        public String text() {
            return String.join("; ", names);
        }

        public Names {
            names = List.copyOf(names);
        }
    }
}
