package org.waymark.office;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML whose elements have their values in an attribute {@code val}, as is usual in DrawingML. */
final class DrawingXmlWriter {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    DrawingXmlWriter() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Writes an element that contains other elements.
     *
     * @param name of the element
     * @param inside writes its content
     * @param attributes alternating names and values
     */
    void in(String name, Runnable inside, String... attributes) {
        try {
            out.writeStartElement(name);
            for (int at = 0; at < attributes.length; at += 2) {
                out.writeAttribute(attributes[at], attributes[at + 1]);
            }
            inside.run();
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes an element without content. */
    void empty(String name, String... attributes) {
        in(name, () -> {}, attributes);
    }

    /** Writes an element that has only a value. */
    void val(String name, Object value) {
        empty(name, "val", String.valueOf(value));
    }

    /** Writes an element that contains a text. */
    void text(String name, String content) {
        in(name, () -> {
            try {
                out.writeCharacters(content);
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
