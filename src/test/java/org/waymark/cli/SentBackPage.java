package org.waymark.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The visible text of the page that is sent back to a footprint, by its headings and table headers. */
final class SentBackPage {

    private static final XPath XPATH = XPathFactory.newInstance().newXPath();
    private static final Pattern CELLS = Pattern.compile("([A-Z]+)(\\d+)(?::[A-Z]+(\\d+))?");
    private static final String TO_DO = "What to do:";

    private final Document page;

    private SentBackPage(Document page) {
        this.page = page;
    }

    static SentBackPage open(Path file) throws IOException, ParserConfigurationException, SAXException {
        String xml = Files.readString(file).replaceFirst("<!DOCTYPE html>", "").replaceAll("<meta[^>]*>", "");
        return new SentBackPage(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml))));
    }

    /** The errors that the page lists, cell by cell. */
    List<SentBackFinding> errors() throws XPathExpressionException {
        List<SentBackFinding> errors = new ArrayList<>();
        for (Node fault : all("//div[span[contains(., 'error')]]", page)) {
            String heading = text("preceding-sibling::h3[1]", fault);
            String sheet = heading.contains(": sheet ") ? heading.replaceFirst(".*: sheet ", "") : "";
            String todo = text("p[strong='" + TO_DO + "']", fault);
            for (Node row : all("table/tbody/tr", fault)) {
                for (String cell : cells(under("Cell", row))) {
                    errors.add(new SentBackFinding(
                            sheet,
                            cell,
                            text("h4", fault),
                            todo.substring(TO_DO.length()).strip()));
                }
            }
        }
        return errors;
    }

    String headlines() throws XPathExpressionException {
        return text("//ul[@class='headlines']", page);
    }

    /** The value of a row under a header; empty when the table has no such column. */
    private static String under(String header, Node row) throws XPathExpressionException {
        String before = "count(../../thead/tr/th[.='" + header + "']/preceding-sibling::th)";
        boolean there = !all("../../thead/tr/th[.='" + header + "']", row).isEmpty();
        return there ? text("*[position() = " + XPATH.evaluate(before, row) + " + 1]", row) : "";
    }

    /** Each cell of "C4:C6, C9 and D2; see C1", except those after "see". */
    private static List<String> cells(String said) {
        List<String> cells = new ArrayList<>();
        Matcher matcher = CELLS.matcher(said.replaceFirst("; see .*", ""));
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group(2));
            int last = matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3));
            for (int row = first; row <= last; row++) {
                cells.add(matcher.group(1) + row);
            }
        }
        return cells.isEmpty() ? List.of("") : cells;
    }

    private static String text(String path, Node in) throws XPathExpressionException {
        return XPATH.evaluate("normalize-space(" + path + ")", in);
    }

    private static List<Node> all(String path, Node in) throws XPathExpressionException {
        NodeList found = (NodeList) XPATH.evaluate(path, in, XPathConstants.NODESET);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            nodes.add(found.item(i));
        }
        return nodes;
    }
}
