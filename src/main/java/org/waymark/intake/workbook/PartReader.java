package org.waymark.intake.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.UnreadableException;

/**
 * Reads one XML part from start to end. Names are local names, since strict and transitional workbooks differ only in
 * their namespaces. A document type declaration ends the reading: workbooks have none, and its entities could expand
 * without limit or read other files.
 */
public final class PartReader implements AutoCloseable {

    /** The greatest depth of nested elements. Excel uses about twenty. */
    private static final int MAX_DEPTH = 256;

    private final String part;
    private final PartStream stream;
    private final WorkbookFaults faults;
    private final XMLStreamReader xml;
    private @Nullable String sheet;
    private int row;
    private int depth;
    private boolean doctypeIgnored;
    private @Nullable ElementListener listener;

    /** Receives every element that is read or skipped. */
    @FunctionalInterface
    public interface ElementListener {

        /** Looks at the element whose start was read last. It must not move the reader. */
        void start(PartReader reader);
    }

    PartReader(String part, PartStream stream, XMLInputFactory factory, WorkbookFaults faults)
            throws UnreadableException {
        this.part = part;
        this.stream = stream;
        this.faults = faults;
        try {
            this.xml = factory.createXMLStreamReader(new MarkupLimit(PartEncoding.decode(stream), stream, part));
        } catch (XMLStreamException | IOException e) {
            throw broken(e);
        }
    }

    /** Skips a document type declaration instead of refusing it. References to entities are refused all the same. */
    public PartReader ignoringDoctype() {
        doctypeIgnored = true;
        return this;
    }

    /** Calls a listener for every element from now on. */
    public PartReader listening(ElementListener to) {
        listener = to;
        return this;
    }

    /** Sets the place that later faults name; row 0 is the whole sheet. */
    public void at(@Nullable String nowInSheet, int nowInRow) {
        this.sheet = nowInSheet;
        this.row = nowInRow;
    }

    /** Returns the next event of {@link XMLStreamConstants}. At the end of the document the whole part was checked. */
    public int next() throws UnreadableException {
        try {
            int event = xml.next();
            if ((event == XMLStreamConstants.DTD && !doctypeIgnored) || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw faults.tooLarge(
                        "its part " + part + " declares entities, which could expand without limit", sheet, row);
            }
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> enter();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.END_DOCUMENT -> stream.drain();
                default -> {}
            }
            return event;
        } catch (XMLStreamException | IOException e) {
            throw broken(e);
        }
    }

    private void enter() throws UnreadableException {
        if (++depth > MAX_DEPTH) {
            throw damaged("in its part " + part + " more than " + MAX_DEPTH + " elements are nested in each other");
        }
        if (listener != null) {
            listener.start(this);
        }
    }

    /**
     * Moves to the next start of an element; false at the end of the document. Extension lists are skipped, since their
     * elements may have the same names with other meanings, such as a second {@code workbookPr}.
     */
    public boolean nextStart() throws UnreadableException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
            if (event == XMLStreamConstants.START_ELEMENT && !name().equals("extLst")) {
                return true;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                skip();
            }
        }
    }

    /**
     * Moves to the next child of the element whose start was read last or whose last child was read completely; false
     * at the end of that element.
     */
    public boolean nextChild() throws UnreadableException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** Skips the element whose start was read last. */
    public void skip() throws UnreadableException {
        int depth = 1;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /**
     * Appends the characters of the element whose start was read last, and moves to its end.
     *
     * @throws UnreadableException when {@code out} would have more than {@link MarkupLimit#MOST} characters (WM-F03)
     */
    public void text(StringBuilder out) throws UnreadableException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(out);
                case XMLStreamConstants.START_ELEMENT -> skip();
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return;
                }
                default -> {}
            }
        }
    }

    /**
     * Appends the characters that {@link #next()} read last.
     *
     * @throws UnreadableException when {@code out} would have more than {@link MarkupLimit#MOST} characters (WM-F03)
     */
    public void append(StringBuilder out) throws UnreadableException {
        requireText(out.length() + xml.getTextLength());
        out.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    /**
     * Refuses a text with more characters than {@link MarkupLimit#MOST}.
     *
     * @throws UnreadableException when it has more (WM-F03)
     */
    public void requireText(long length) throws UnreadableException {
        if (length > MarkupLimit.MOST) {
            throw tooLarge(String.format(Locale.ROOT, "one text in it has more than %,d characters", MarkupLimit.MOST));
        }
    }

    /** The local name of the element whose start or end was read last. */
    public String name() {
        return xml.getLocalName();
    }

    /** The number of attributes of the element whose start was read last. */
    public int attributes() {
        return xml.getAttributeCount();
    }

    /** The local name of an attribute, counted from 0. */
    public String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    /** The value of an attribute, counted from 0. */
    public String attributeValue(int index) {
        return xml.getAttributeValue(index);
    }

    /** The value of the attribute with a local name; null when it is absent. */
    @Nullable
    public String attribute(String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether an attribute is true in the notation of XML Schema. */
    public boolean isTrue(String localName) {
        String value = attribute(localName);
        return "1".equals(value) || "true".equals(value);
    }

    /** Returns an attribute as a whole number, or the fallback when it is absent or not a whole number. */
    public int number(String localName, int fallback) {
        String value = attribute(localName);
        if (value == null) {
            return fallback;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    /**
     * Counts characters that a cell repeats by reference towards the workbook's limit.
     *
     * @throws UnreadableException when the workbook has unpacked to more than it may (WM-F03)
     */
    public void charge(int characters) throws UnreadableException {
        try {
            stream.charge(characters);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** The exception for damage at the present place (WM-F01). */
    public UnreadableException damaged(String what) {
        return faults.damaged(what, sheet, row, 0, null);
    }

    /** The exception for a limit that is exceeded at the present place (WM-F03). */
    public UnreadableException tooLarge(String what) {
        return faults.tooLarge(what, sheet, row);
    }

    private UnreadableException broken(Exception e) {
        String exceeded = stream.exceeded();
        if (exceeded != null) {
            return faults.tooLarge(exceeded, sheet, row);
        }
        String where = row > 0 ? " after row " + row : "";
        return faults.damaged("its part " + part + " breaks off or is not well-formed XML" + where, sheet, row, 0, e);
    }

    @Override
    public void close() {
        try {
            xml.close();
            stream.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the XML reader cannot be closed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a factory of readers that never access other files or the network. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
