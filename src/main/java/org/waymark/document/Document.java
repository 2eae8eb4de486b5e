package org.waymark.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document, independent of the medium: headings and blocks in reading order. Numbers and dates are values until a
 * writer formats them. Texts from returns are already safe to show. Immutable.
 *
 * <pre>{@code
 * Document document = new Document("Leadership for Change", "Returns for October 2026", "As of 30 October 2026.", null,
 *         List.of("All returns are accepted."), List.of());
 * }</pre>
 *
 * @param programme the programme's name
 * @param title the title, such as {@code Returns for October 2026}
 * @param opening one or two sentences about the date and what is compared
 * @param shown the part that the document is limited to, or null for the whole programme
 * @param headlines the most important sentences, in order of importance; may be empty
 * @param sections the sections, in reading order
 * @param day the date of the document in the properties of an Office file; null if it has none
 */
public record Document(
        String programme,
        String title,
        String opening,
        @Nullable String shown,
        List<String> headlines,
        List<DocumentSection> sections,
        @Nullable LocalDate day) {

    /** A document without a date in its properties. */
    public Document(
            String programme,
            String title,
            String opening,
            @Nullable String shown,
            List<String> headlines,
            List<DocumentSection> sections) {
        this(programme, title, opening, shown, headlines, sections, null);
    }

    public Document {
        headlines = List.copyOf(headlines);
        sections = List.copyOf(sections);
    }
}
