package org.waymark.office.house;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Collects the parts of a new Office file: parts of a house file with everything that they refer to, and parts that
 * waymark adds. Links to web addresses and to slides are removed. Anything else that is outside the file, embedded or
 * active is refused. Used by one thread.
 */
final class PartCopy {

    private static final Set<String> KEPT =
            Set.of("image", "theme", "themeOverride", "slideMaster", "slideLayout", "hdphoto");

    /** Relationships whose elements are removed from the XML. */
    private static final Set<String> REMOVED = Set.of("hyperlink", "slide", "tags", "customXml", "notesMaster");

    /** The fields of Word that read another file or start a program. */
    private static final Pattern READING_FIELD =
            Pattern.compile("\\b(DDE|DDEAUTO|DATABASE|IMPORT|INCLUDE|INCLUDEPICTURE|INCLUDETEXT|LINK|RD)\\b");

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    /** The time of every entry, the earliest that a ZIP file can have. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final OfficeParts from;
    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Map<String, String> types = new TreeMap<>();
    private final Map<String, List<PartRelationship>> relationships = new TreeMap<>();

    PartCopy(OfficeParts from) {
        this.from = from;
    }

    /** Copies a part and, if it was not copied yet, everything that it refers to. */
    void copy(String part) throws HouseFileException {
        if (parts.containsKey(part)) {
            return;
        }
        String type = from.type(part);
        if (type.startsWith("image/")) {
            put(part, type, from.bytes(part));
            return;
        }
        Document xml = from.xml(part);
        clean(part, xml);
        put(part, type, HouseXml.write(xml));
        List<PartRelationship> kept = new ArrayList<>();
        for (PartRelationship each : from.relationships(part)) {
            if (REMOVED.contains(each.type())) {
                continue;
            }
            if (each.external()) {
                throw new HouseFileException("refers to something outside the file in its part " + part
                        + ", such as a linked picture; embed it or remove it");
            }
            if (!KEPT.contains(each.type())) {
                throw new HouseFileException("has something embedded in its part " + part
                        + " that is not a picture; remove it or save it as a picture");
            }
            copy(each.target());
            kept.add(each);
        }
        relationships.put(part, kept);
    }

    /** Removes links and what only editing programs use. */
    private static void clean(String part, Document xml) throws HouseFileException {
        for (String link : List.of("hlinkClick", "hlinkHover", "hlinkMouseOver")) {
            HouseXml.all(xml, HouseXml.DRAWING, link).forEach(HouseXml::remove);
        }
        for (String tool : List.of("custDataLst", "timing", "transition")) {
            HouseXml.all(xml, HouseXml.SLIDES, tool).forEach(HouseXml::remove);
        }
        HouseXml.all(xml, HouseXml.WORD, "hyperlink").forEach(PartCopy::unwrap);
        StringBuilder fields = new StringBuilder();
        HouseXml.all(xml, HouseXml.WORD, "instrText").forEach(each -> fields.append(each.getTextContent()));
        HouseXml.all(xml, HouseXml.WORD, "fldSimple")
                .forEach(each -> fields.append(' ').append(each.getAttributeNS(HouseXml.WORD, "instr")));
        if (READING_FIELD.matcher(fields.toString().toUpperCase(Locale.ROOT)).find()) {
            throw new HouseFileException(
                    "has a field in its part " + part + " that reads another file; remove the field");
        }
    }

    /** Puts the content of an element in its place. */
    private static void unwrap(Element element) {
        Node above = element.getParentNode();
        while (element.getFirstChild() != null) {
            above.insertBefore(element.getFirstChild(), element);
        }
        above.removeChild(element);
    }

    /** Adds a part, or replaces its content. */
    void put(String part, String type, byte[] content) {
        parts.put(part, content);
        types.put(part, type);
    }

    /** Adds a relationship to a part, or to the file for an empty name. Its target is the full name of a part. */
    void relate(String part, String id, String type, String target) {
        relationships
                .computeIfAbsent(part, each -> new ArrayList<>())
                .add(new PartRelationship(id, HouseXml.IDS + '/' + type, target, false));
    }

    byte[] bytes(String part) {
        return Objects.requireNonNull(parts.get(part));
    }

    /** Packs everything. The same parts give the same bytes. */
    byte[] pack() throws IOException {
        StringBuilder list = new StringBuilder(
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        types.forEach((part, type) -> list.append("<Override PartName=\"/")
                .append(escape(part))
                .append("\" ContentType=\"")
                .append(escape(type))
                .append("\"/>"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml", list.append("</Types>").toString());
            for (var each : relationships.entrySet()) {
                int slash = each.getKey().lastIndexOf('/') + 1;
                String name = each.getKey().substring(0, slash) + "_rels/"
                        + each.getKey().substring(slash) + ".rels";
                if (!each.getValue().isEmpty()) {
                    entry(zip, name, relationships(each.getValue()));
                }
            }
            for (var part : parts.entrySet()) {
                entry(zip, part.getKey(), part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static String relationships(List<PartRelationship> of) {
        StringBuilder list = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (PartRelationship each : of) {
            list.append("<Relationship Id=\"")
                    .append(escape(each.id()))
                    .append("\" Type=\"")
                    .append(escape(each.fullType()))
                    .append("\" Target=\"/")
                    .append(escape(each.target().replace(" ", "%20")))
                    .append("\"/>");
        }
        return list.append("</Relationships>").toString();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text;
        entry(zip, name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
