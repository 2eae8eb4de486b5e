package org.waymark.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Checks that the children of an Office XML element are in the order of ECMA-376: Office repairs or refuses a file with
 * another order. The orders are in {@code element-order.txt}.
 */
public final class ElementOrder {

    private static final Map<String, List<String>> ORDERS = orders();

    private static final Pattern WORDS_OR_SHAPES =
            Pattern.compile("(wordprocessingml|presentationml|drawingml|theme).*\\+xml$");

    private ElementOrder() {}

    /** Fails on a child that is out of order or unknown, in any element whose order is known. */
    public static void assertKept(InputStream part) throws IOException {
        try {
            Element root = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(part)
                    .getDocumentElement();
            assertThat(ORDERS).as("the order of the root is known").containsKey(root.getNodeName());
            check(root, root.getNodeName());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** Fails as {@link #assertKept} does, for every part of the document that has text or shapes. */
    public static void assertKeptIn(POIXMLDocument document) throws IOException, InvalidFormatException {
        List<PackagePart> parts = document.getPackage().getParts();
        parts.removeIf(part -> !WORDS_OR_SHAPES.matcher(part.getContentType()).find());
        assertThat(parts).isNotEmpty();
        for (PackagePart part : parts) {
            try (InputStream in = part.getInputStream()) {
                assertKept(in);
            }
        }
    }

    private static void check(Element element, String path) {
        List<String> order = ORDERS.get(element.getNodeName());
        int reached = 0;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element inner)) {
                continue;
            }
            String name = inner.getNodeName();
            if (order != null) {
                assertThat(order).as("children of %s", path).contains(name);
                assertThat(order.indexOf(name))
                        .as("place of %s in %s", name, path)
                        .isGreaterThanOrEqualTo(reached);
                reached = order.indexOf(name);
            }
            check(inner, path + "/" + name);
        }
    }

    private static Map<String, List<String>> orders() {
        Map<String, List<String>> orders = new HashMap<>();
        InputStream in = Objects.requireNonNull(ElementOrder.class.getResourceAsStream("element-order.txt"));
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .forEach(line -> {
                    String[] parts = line.split(": ");
                    orders.put(parts[0], new ArrayList<>(List.of(parts[1].split(" "))));
                });
        return orders;
    }
}
