package org.waymark.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document for readers, before a medium lays it out: headings and blocks in reading order. Numbers and dates are values
 * until a writer formats them; texts from returns are already safe to show.
 *
 * @param programme the programme's name
 * @param title of the document, such as {@code Returns for October 2026}
 * @param opening one or two sentences on the date and on what is compared
 * @param shown which part of the whole is shown, or null when it is all of it
 * @param headlines the most important sentences, first things first; may be empty
 */
public record Document(
        String programme,
        String title,
        String opening,
        @Nullable String shown,
        List<String> headlines,
        List<DocumentSection> sections) {

    public Document {
        headlines = List.copyOf(headlines);
        sections = List.copyOf(sections);
    }
}
