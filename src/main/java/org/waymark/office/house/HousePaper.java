package org.waymark.office.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Makes an empty Word file in the look of a house file: its styles, theme, lists, headers, footers, page size and
 * margins, without its text. Used by one thread.
 */
final class HousePaper {

    private static final String DOCUMENT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final String SETTINGS = "word/settings.xml";
    private static final String FOOTER = "word/footerOwn.xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String WORD_PREFIX = "xmlns:w=\"" + HouseXml.WORD + '"';

    private final OfficeParts house;
    private final String document;
    private final Map<String, PartRelationship> references = new LinkedHashMap<>();
    private final UnaryOperator<String> ownPart;
    private final PartCopy made;

    /**
     * Prepares a file.
     *
     * @param document the name of the part with the text
     * @param ownPart the XML of a part of waymark's own blank file, by its name
     */
    HousePaper(OfficeParts house, String document, UnaryOperator<String> ownPart) throws HouseFileException {
        this.house = house;
        this.document = document;
        this.ownPart = ownPart;
        this.made = new PartCopy(house);
        for (PartRelationship each : house.relationships(document)) {
            references.put(each.id(), each);
        }
    }

    /** A part without content, to check a house file before there is anything to write. */
    static String emptyPart(String part) {
        String root = part.substring(part.lastIndexOf('/') + 1).replace(".xml", "");
        return "<w:" + root + ' ' + WORD_PREFIX + "/>";
    }

    byte[] make() throws IOException {
        Element body = HouseXml.child(house.xml(document).getDocumentElement(), "body");
        if (body == null) {
            throw new HouseFileException("is damaged: it has no body");
        }
        made.relate("", "rId1", "officeDocument", DOCUMENT);
        Map<String, String> heads = heads(body.getOwnerDocument());
        Map<String, Document> changed = new TreeMap<>();
        for (String part : heads.values()) {
            made.copy(part);
            changed.put(part, HouseXml.read(part, made.bytes(part)));
        }
        addOwnFooter(heads, changed);
        addStyles(changed);
        for (var each : changed.entrySet()) {
            made.put(each.getKey(), headType(each.getKey(), heads), HouseXml.write(each.getValue()));
        }
        String theme = target("theme");
        if (theme != null) {
            made.copy(theme);
            made.relate(DOCUMENT, "rIdTheme", "theme", theme);
        }
        String settings = target("settings");
        boolean evenPages = settings != null
                && !HouseXml.all(house.xml(settings), HouseXml.WORD, "evenAndOddHeaders")
                        .isEmpty();
        String own = ownPart.apply(SETTINGS);
        addXml(
                SETTINGS,
                "settings",
                evenPages ? own.replaceFirst("(<w:defaultTabStop[^>]*/>)", "$1<w:evenAndOddHeaders/>") : own);
        addXml(DOCUMENT, "", text(body, heads));
        return made.pack();
    }

    /** The height between the margins of the last section in points; 0 when the file does not say. */
    double height() throws HouseFileException {
        Element body = HouseXml.child(house.xml(document).getDocumentElement(), "body");
        Element section = body == null ? null : HouseXml.child(body, "sectPr");
        return section == null
                ? 0
                : Math.max(
                        0,
                        (twentieths(section, "pgSz", "h")
                                        - twentieths(section, "pgMar", "top")
                                        - twentieths(section, "pgMar", "bottom"))
                                / 20);
    }

    /** A length of a page. A negative margin means that a header does not make it larger. */
    private static double twentieths(Element section, String name, String attribute) {
        String value = HouseXml.childValue(section, name, HouseXml.WORD, attribute);
        return value.matches("-?\\d{1,5}") ? Math.abs(Double.parseDouble(value)) : 0;
    }

    private String headType(String part, Map<String, String> heads) {
        boolean foot = heads.entrySet().stream()
                .anyMatch(each -> each.getValue().equals(part) && each.getKey().startsWith("footer"));
        return TYPE + (foot ? "footer+xml" : "header+xml");
    }

    /** The headers and footers of the last section by their kind; a section without one has that of the one before. */
    private Map<String, String> heads(Document text) throws HouseFileException {
        Map<String, String> heads = new TreeMap<>();
        for (Element section : HouseXml.all(text, HouseXml.WORD, "sectPr")) {
            for (Element each : HouseXml.children(section)) {
                if (each.getLocalName().endsWith("erReference")) {
                    PartRelationship to = references.get(each.getAttributeNS(HouseXml.IDS, "id"));
                    if (to == null || to.external()) {
                        throw new HouseFileException("is damaged: its text refers to a header that is missing");
                    }
                    String type = each.getAttributeNS(HouseXml.WORD, "type");
                    heads.put(each.getLocalName() + ' ' + (type.isEmpty() ? "default" : type), to.target());
                }
            }
        }
        return heads;
    }

    /** A file without a footer has waymark's. A footer without page numbers has an empty line for them at its end. */
    private void addOwnFooter(Map<String, String> heads, Map<String, Document> changed) throws HouseFileException {
        String line = "<w:p " + WORD_PREFIX + "><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr></w:p>";
        String part = heads.putIfAbsent("footerReference default", FOOTER);
        if (part == null) {
            changed.put(FOOTER, xml(FOOTER, "<w:ftr " + WORD_PREFIX + '>' + line + "</w:ftr>"));
            return;
        }
        Document footer = changed.get(part);
        if (footer != null && !hasPageNumber(footer)) {
            footer.getDocumentElement()
                    .appendChild(footer.importNode(xml(FOOTER, line).getDocumentElement(), true));
        }
    }

    private static boolean hasPageNumber(Document footer) {
        StringBuilder fields = new StringBuilder();
        HouseXml.all(footer, HouseXml.WORD, "instrText").forEach(each -> fields.append(each.getTextContent()));
        HouseXml.all(footer, HouseXml.WORD, "fldSimple")
                .forEach(each -> fields.append(each.getAttributeNS(HouseXml.WORD, "instr")));
        return fields.toString().contains("PAGE");
    }

    private void addStyles(Map<String, Document> heads) throws HouseFileException {
        String own = ownPart.apply(STYLES);
        String houseStyles = target("styles");
        if (houseStyles == null) {
            throw new HouseFileException("has no styles; save it with Word or LibreOffice");
        }
        Document styles = house.xml(houseStyles);
        List<Document> referring = new ArrayList<>(heads.values());
        String lists = target("numbering");
        Document numbering = null;
        if (lists != null) {
            made.copy(lists);
            numbering = HouseXml.read(lists, made.bytes(lists));
            referring.add(numbering);
        }
        if (!StyleMerger.merge(styles, xml(STYLES, own), referring)) {
            numbering = addBullets(styles, numbering);
        }
        if (numbering != null) {
            String part = lists == null ? NUMBERING : lists;
            made.put(part, TYPE + "numbering+xml", HouseXml.write(numbering));
            made.relate(DOCUMENT, "rIdNumbering", "numbering", part);
        }
        made.put(STYLES, TYPE + "styles+xml", HouseXml.write(styles));
        made.relate(DOCUMENT, "rIdStyles", "styles", STYLES);
    }

    /** Adds waymark's bullets to the lists of the house, under numbers that are free. */
    private Document addBullets(Document styles, @Nullable Document numbering) throws HouseFileException {
        Document own = xml(NUMBERING, ownPart.apply(NUMBERING));
        if (numbering == null) {
            return own;
        }
        Element root = numbering.getDocumentElement();
        Element firstList = HouseXml.child(root, "num");
        for (Element each : HouseXml.children(own.getDocumentElement())) {
            Element added = (Element) numbering.importNode(each, true);
            if (each.getLocalName().equals("abstractNum")) {
                added.setAttributeNS(HouseXml.WORD, "w:abstractNumId", free(root, "abstractNum", "abstractNumId"));
                root.insertBefore(added, firstList);
            } else {
                String list = free(root, "num", "numId");
                added.setAttributeNS(HouseXml.WORD, "w:numId", list);
                List<Element> definitions = HouseXml.children(root).stream()
                        .filter(other -> other.getLocalName().equals("abstractNum"))
                        .toList();
                Element last = definitions.get(definitions.size() - 1);
                HouseXml.children(added)
                        .get(0)
                        .setAttributeNS(HouseXml.WORD, "w:val", last.getAttributeNS(HouseXml.WORD, "abstractNumId"));
                Element before = HouseXml.child(root, "numIdMacAtCleanup");
                root.insertBefore(added, before);
                HouseXml.all(styles, HouseXml.WORD, "style").stream()
                        .filter(style ->
                                style.getAttributeNS(HouseXml.WORD, "styleId").equals("ListBullet"))
                        .flatMap(style -> HouseXml.children(style).stream())
                        .map(style -> HouseXml.child(style, "numPr"))
                        .filter(properties -> properties != null)
                        .map(properties -> HouseXml.children(properties).get(0))
                        .forEach(number -> number.setAttributeNS(HouseXml.WORD, "w:val", list));
            }
        }
        return numbering;
    }

    private static String free(Element root, String name, String attribute) {
        int most = HouseXml.children(root).stream()
                .filter(each -> each.getLocalName().equals(name))
                .map(each -> each.getAttributeNS(HouseXml.WORD, attribute))
                .filter(each -> each.matches("\\d{1,8}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return String.valueOf(most + 1);
    }

    /** A document without text, with the page of the last section. */
    private String text(Element body, Map<String, String> heads) {
        StringBuilder section = new StringBuilder();
        int number = 1;
        for (var head : heads.entrySet()) {
            String[] kind = head.getKey().split(" ", 2);
            String id = "rIdHead" + number++;
            made.relate(DOCUMENT, id, kind[0].replace("Reference", ""), head.getValue());
            section.append("<w:" + kind[0] + " w:type=\"" + kind[1] + "\" r:id=\"" + id + "\"/>");
        }
        Element last = HouseXml.child(body, "sectPr");
        section.append(last == null ? "" : page(last, "pgSz", List.of("w", "h", "orient")));
        section.append(
                last == null
                        ? ""
                        : page(last, "pgMar", List.of("top", "right", "bottom", "left", "header", "footer", "gutter")));
        boolean titlePage = last != null
                && HouseXml.child(last, "titlePg") != null
                && !HouseXml.childValue(last, "titlePg", HouseXml.WORD, "val").matches("0|false|off");
        section.append(titlePage ? "<w:titlePg/>" : "");
        return "<w:document " + WORD_PREFIX + " xmlns:r=\"" + HouseXml.IDS + "\"><w:body><w:sectPr>" + section
                + "</w:sectPr></w:body></w:document>";
    }

    private static String page(Element section, String name, List<String> attributes) {
        StringBuilder page = new StringBuilder();
        for (String attribute : attributes) {
            String value = HouseXml.childValue(section, name, HouseXml.WORD, attribute);
            if (value.matches("-?\\d{1,5}|landscape|portrait")) {
                page.append(" w:" + attribute + "=\"" + value + '"');
            }
        }
        return page.isEmpty() ? "" : "<w:" + name + page + "/>";
    }

    private @Nullable String target(String type) {
        return references.values().stream()
                .filter(each -> each.type().equals(type) && !each.external())
                .map(PartRelationship::target)
                .findFirst()
                .orElse(null);
    }

    /** The colours and the font of the house: those of its theme, or else the font of its styles. */
    ThemeLook look() throws HouseFileException {
        String theme = target("theme");
        ThemeLook look = theme == null ? ThemeLook.NONE : ThemeLook.of(house.xml(theme));
        String styles = target("styles");
        if (styles == null) {
            return look;
        }
        Document read = house.xml(styles);
        String font = HouseXml.all(read, HouseXml.WORD, "rPrDefault").stream()
                .flatMap(each -> HouseXml.children(each).stream())
                .map(each -> HouseXml.childValue(each, "rFonts", HouseXml.WORD, "ascii"))
                .findFirst()
                .orElse("");
        return font.isEmpty() ? look : new ThemeLook(look.colours(), ThemeLook.named(font));
    }

    private void addXml(String part, String kind, String xml) {
        String type = kind.isEmpty() ? "document.main" : kind;
        made.put(part, TYPE + type + "+xml", xml.getBytes(StandardCharsets.UTF_8));
        if (!kind.isEmpty()) {
            made.relate(DOCUMENT, "rIdSettings", kind, part);
        }
    }

    private static Document xml(String name, String text) throws HouseFileException {
        return HouseXml.read(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
