package org.waymark.collection;

import org.waymark.text.SentText;
import org.waymark.text.ShortFileNames;

/**
 * A file that may be meant as the missing return of a footprint. Immutable.
 *
 * @param file the name of the file; as sent, so not safe to print
 * @param clause why it is not counted, to follow "FILE, which"; safe to print
 * @param remedy what its sender can do, in one or two sentences; safe to print
 */
public record PossibleReturn(String file, String clause, String remedy) {

    /** Such as {@code october.pdf, which is a PDF document, not a return.} The file has no folders. Safe to print. */
    String sentence() {
        String sentence = SentText.line(ShortFileNames.last(file)) + ", which " + clause;
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    /** What its sender is told: what came, why it is not counted, and what to do. Safe to print. */
    public String toSender() {
        return "We received " + sentence() + " " + remedy;
    }
}
