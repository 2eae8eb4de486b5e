package org.waymark.document;

import java.util.List;

/**
 * A part of a document under one heading. A section without a label and a title has no heading.
 *
 * @param id an ID that is unique in the document; the anchor on a web page
 * @param label a short name, such as {@code 4 Relating} or a footprint's code; may be empty
 * @param title the title of the section, or the meaning of the label; may be empty if there is a label
 * @param blocks the content, in reading order
 * @param placement where the section is
 */
public record DocumentSection(String id, String label, String title, List<Block> blocks, Placement placement) {

    /** Where a section is on paper and on a web page. */
    public enum Placement {
        /** After the section before it. */
        FLOW,
        /** On a new page of paper. */
        OWN_PAGE,
        /** On the first screen of a web page, beside the others of its kind. */
        ANSWER
    }

    /** A section that follows the one before it. */
    public DocumentSection(String id, String label, String title, List<Block> blocks) {
        this(id, label, title, blocks, Placement.FLOW);
    }

    public DocumentSection {
        blocks = List.copyOf(blocks);
    }

    /** A section with a title and without a label. */
    public static DocumentSection titled(String id, String title, Block... blocks) {
        return new DocumentSection(id, "", title, List.of(blocks));
    }

    /** The same section on a page of its own. */
    public DocumentSection onItsPage() {
        return new DocumentSection(id, label, title, blocks, Placement.OWN_PAGE);
    }

    /** The same section among the answers on the first screen. */
    public DocumentSection answering() {
        return new DocumentSection(id, label, title, blocks, Placement.ANSWER);
    }

    /** Whether the section has a heading. */
    public boolean headed() {
        return !label.isEmpty() || !title.isEmpty();
    }

    /** The heading on one line, such as {@code 4 Relating: Working across boundaries}. */
    public String heading() {
        return label + (label.isEmpty() || title.isEmpty() ? "" : ": ") + title;
    }

    /** The shortest name of the section, for a list of contents. */
    public String shortHeading() {
        return label.isEmpty() ? title : label;
    }
}
