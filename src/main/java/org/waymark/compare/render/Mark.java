package org.waymark.compare.render;

import org.waymark.catalogue.Severity;
import org.waymark.report.view.Confidence;
import org.waymark.terminal.Ink;

/**
 * What stands before an item: never a colour without its sign and word.
 *
 * @param style the class of its colour in a page: green, amber, red or unrated
 */
public record Mark(String sign, String word, String style) {

    static Mark of(Confidence confidence) {
        return new Mark(String.valueOf(confidence.letter()), confidence.word(), confidence.word());
    }

    static Mark of(Severity severity) {
        return switch (severity) {
            case ERROR -> new Mark("✗", severity.word(), "red");
            case WARNING -> new Mark("!", severity.word(), "amber");
            case ADVISORY -> new Mark("·", severity.word(), "unrated");
        };
    }

    Ink ink() {
        return switch (style) {
            case "green" -> Ink.GREEN;
            case "amber" -> Ink.AMBER;
            case "red" -> Ink.RED;
            default -> Ink.UNRATED;
        };
    }

    /** Sign and word, such as {@code ✗ error}. */
    public String words() {
        return sign + " " + word;
    }
}
