package org.waymark.office.house;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads and writes the XML of a part. A document type declaration is refused, because its entities could read other files. */
final class HouseXml {

    /** The namespaces of WordprocessingML, DrawingML, PresentationML and of ids of relationships within them. */
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String SLIDES = "http://schemas.openxmlformats.org/presentationml/2006/main";
    static final String IDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    /** The most bytes of a part that is read. */
    private static final int MOST = 5_000_000;

    /** The greatest depth of its elements. */
    private static final int DEEPEST = 256;

    private HouseXml() {}

    /**
     * Reads a part.
     *
     * @param name the name of the part, for messages
     * @param bytes the content
     */
    static Document read(String name, byte[] bytes) throws HouseFileException {
        if (bytes.length > MOST) {
            throw new HouseFileException("has a part " + name + " of more than " + MOST / 1_000_000 + " MB");
        }
        try {
            Document document = XMLHelper.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
            requireShallow(name, document);
            return document;
        } catch (SAXException | IOException e) {
            throw new HouseFileException("is damaged: its part " + name + " is not well-formed XML", e);
        }
    }

    private static void requireShallow(String name, Document document) throws HouseFileException {
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                if (depth > DEEPEST) {
                    throw new HouseFileException(
                            "is damaged: its part " + name + " has more than " + DEEPEST + " nested elements");
                }
            } else {
                while (node != null && node.getNextSibling() == null) {
                    node = node.getParentNode();
                    depth--;
                }
                node = node == null ? null : node.getNextSibling();
            }
        }
    }

    static byte[] write(Document document) throws HouseFileException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.setXmlStandalone(true);
            XMLHelper.newTransformer().transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new HouseFileException("has a part that cannot be written again", e);
        }
        return out.toByteArray();
    }

    /** The elements of a name in a document, in its order. The list does not change with the document. */
    static List<Element> all(Document document, String namespace, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = document.getElementsByTagNameNS(namespace, name);
        for (int at = 0; at < nodes.getLength(); at++) {
            found.add((Element) nodes.item(at));
        }
        return found;
    }

    /** The elements directly below another one. */
    static List<Element> children(Element above) {
        List<Element> found = new ArrayList<>();
        for (Node node = above.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    /** The first element of a name directly below another one; null when there is none. */
    static @Nullable Element child(Element above, String name) {
        return children(above).stream()
                .filter(each -> name.equals(each.getLocalName()))
                .findFirst()
                .orElse(null);
    }

    /** An attribute of the first element of a name directly below another one; empty when there is none. */
    static String childValue(Element above, String name, String namespace, String attribute) {
        Element child = child(above, name);
        return child == null ? "" : child.getAttributeNS(namespace, attribute);
    }

    static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }

    /** Removes every attribute but declarations of namespaces. */
    static void removeAttributes(Element element) {
        var attributes = element.getAttributes();
        for (int at = attributes.getLength() - 1; at >= 0; at--) {
            Node attribute = attributes.item(at);
            if (!XMLNS.equals(attribute.getNamespaceURI())) {
                element.removeAttributeNode((org.w3c.dom.Attr) attribute);
            }
        }
    }
}
