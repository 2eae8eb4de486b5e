package org.waymark.report.view;

import org.jspecify.annotations.Nullable;
import org.waymark.document.StatusBadge;
import org.waymark.document.TextTone;
import org.waymark.programme.Rag;
import org.waymark.progress.RagCounts;

/**
 * A confidence rating as reports show it. A colour never appears without the letter and the word, so that a report can be
 * read without colour. An open milestone without a rating is {@link #UNRATED}.
 */
public enum ConfidenceRating {
    GREEN('G', "green"),
    AMBER('A', "amber"),
    RED('R', "red"),
    UNRATED('-', "unrated");

    private final char letter;
    private final String word;

    ConfidenceRating(char letter, String word) {
        this.letter = letter;
        this.word = word;
    }

    /** The rating that corresponds to a RAG value; {@link #UNRATED} for null. */
    public static ConfidenceRating of(@Nullable Rag rag) {
        return rag == null ? UNRATED : valueOf(rag.name());
    }

    /** The rating as a badge of a document. */
    public StatusBadge badge() {
        return new StatusBadge(String.valueOf(letter), word, TextTone.valueOf(name()));
    }

    public char letter() {
        return letter;
    }

    public String word() {
        return word;
    }

    /** How many of the counted milestones have this rating. */
    public int in(RagCounts counts) {
        return switch (this) {
            case GREEN -> counts.green();
            case AMBER -> counts.amber();
            case RED -> counts.red();
            case UNRATED -> counts.unrated();
        };
    }
}
