package org.waymark.intake.opendocument;

import javax.xml.stream.XMLStreamConstants;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.PartReader;

/**
 * Reads paragraphs of cells. Runs of white space are one space; further spaces, tabs and line breaks are elements. ODF 1.3
 * part 3, 6.1.2 also removes white space at the ends of a paragraph, but LibreOffice keeps it and shows it.
 */
final class CellText {

    private final StringBuilder run = new StringBuilder();
    private boolean collapses;

    /** Appends the text of the paragraph whose start was read last, and moves to its end. */
    void append(PartReader reader, StringBuilder out) throws UnreadableException {
        collapses = false;
        content(reader, out);
    }

    private void content(PartReader reader, StringBuilder out) throws UnreadableException {
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    run.setLength(0);
                    reader.append(run);
                    characters(out);
                }
                case XMLStreamConstants.START_ELEMENT -> element(reader, out);
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return;
                }
                default -> {}
            }
            reader.requireText(out.length());
        }
    }

    private void characters(StringBuilder out) {
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
                out.append(c);
                collapses = false;
            } else if (!collapses) {
                out.append(' ');
                collapses = true;
            }
        }
    }

    /** Reads an element within a paragraph. Notes, guides to pronunciation and pictures are not part of the value. */
    private void element(PartReader reader, StringBuilder out) throws UnreadableException {
        switch (reader.name()) {
            case "s" -> {
                String count = reader.attribute("c");
                long spaces = count == null ? 1 : OdsRows.count(count);
                reader.requireText(out.length() + spaces);
                out.append(" ".repeat((int) spaces));
                fixed(reader);
            }
            case "tab" -> {
                out.append('\t');
                fixed(reader);
            }
            case "line-break" -> {
                out.append('\n');
                fixed(reader);
            }
            case "annotation", "annotation-end", "note", "ruby-text", "frame" -> reader.skip();
            default -> content(reader, out);
        }
    }

    private void fixed(PartReader reader) throws UnreadableException {
        collapses = false;
        reader.skip();
    }
}
