package org.waymark.office.house;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of an Office file in memory, with their types and relationships. Sizes are limited. Used by one thread. */
final class OfficeParts {

    private static final String TYPES = "[Content_Types].xml";
    private static final String NAME = "[A-Za-z0-9_.\\-/ ()%\\[\\]]{1,200}";

    /** The most parts of a file. */
    private static final int MOST_PARTS = 3_000;

    /** The most bytes of all parts, unpacked. */
    private static final int MOST_BYTES = 50_000_000;

    /** The size in bytes above which a part must not be packed too tightly, because POI then refuses it. */
    private static final int RATIO_FROM = 100_000;

    /** The most unpacked bytes for each packed byte of such a part. */
    private static final int RATIO = 100;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> extensions = new HashMap<>();

    private OfficeParts() {}

    static OfficeParts read(byte[] file) throws HouseFileException {
        OfficeParts read = new OfficeParts();
        read.unpack(file);
        if (!read.parts.containsKey(TYPES)) {
            throw new HouseFileException("is not an Office file, or it has a password");
        }
        read.readTypes();
        return read;
    }

    private void unpack(byte[] file) throws HouseFileException {
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                zip.closeEntry();
                boolean bomb =
                        content.length > RATIO_FROM && entry.getCompressedSize() < content.length / (double) RATIO;
                if (left < 0 || bomb || parts.size() == MOST_PARTS) {
                    throw new HouseFileException("unpacks to far more than its size, as only a harmful file does");
                }
                String name = entry.getName();
                if (!name.matches(NAME) || name.startsWith("/") || name.contains("..")) {
                    throw new HouseFileException("is damaged: it has a part whose name is not allowed");
                }
                if (!entry.isDirectory() && parts.put(name, content) != null) {
                    throw new HouseFileException("is damaged: it has the part " + name + " twice");
                }
            }
        } catch (HouseFileException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new HouseFileException("is damaged: it cannot be unpacked", e);
        }
    }

    private void readTypes() throws HouseFileException {
        for (Element type : HouseXml.children(xml(TYPES).getDocumentElement())) {
            String value = type.getAttribute("ContentType");
            if (type.getLocalName().equals("Default")) {
                extensions.put(type.getAttribute("Extension").toLowerCase(Locale.ROOT), value);
            } else {
                types.put(type.getAttribute("PartName").replaceFirst("^/", ""), value);
            }
        }
        boolean macros = types.values().stream().anyMatch(OfficeParts::active)
                || extensions.values().stream().anyMatch(OfficeParts::active)
                || parts.keySet().stream().anyMatch(name -> name.contains("vbaProject"));
        if (macros) {
            throw new HouseFileException("has macros; save it without them");
        }
    }

    private static boolean active(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.contains("macroenabled") || lower.contains("vbaproject") || lower.contains("activex");
    }

    /** The type of a part, such as {@code image/png}. */
    String type(String part) {
        String extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return types.getOrDefault(part, extensions.getOrDefault(extension, ""));
    }

    byte[] bytes(String part) throws HouseFileException {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw new HouseFileException("is damaged: it has no part " + part);
        }
        return bytes;
    }

    Document xml(String part) throws HouseFileException {
        return HouseXml.read(part, bytes(part));
    }

    /** The relationships of a part; of the file itself for an empty name. */
    List<PartRelationship> relationships(String part) throws HouseFileException {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        List<PartRelationship> found = new ArrayList<>();
        if (parts.containsKey(name)) {
            for (Element each : HouseXml.children(xml(name).getDocumentElement())) {
                boolean external = each.getAttribute("TargetMode").equalsIgnoreCase("External");
                String target = each.getAttribute("Target");
                found.add(new PartRelationship(
                        each.getAttribute("Id"),
                        each.getAttribute("Type"),
                        external ? target : resolve(part, target),
                        external));
            }
        }
        return found;
    }

    private static String resolve(String part, String target) throws HouseFileException {
        try {
            String path = URI.create("/" + part.replace(" ", "%20"))
                    .resolve(target.replace(" ", "%20"))
                    .normalize()
                    .getPath();
            if (path != null && path.startsWith("/") && path.matches(NAME)) {
                return path.substring(1);
            }
        } catch (IllegalArgumentException e) {
            throw new HouseFileException("is damaged: its part " + part + " refers to a part by a faulty name", e);
        }
        throw new HouseFileException("is damaged: its part " + part + " refers to a part by a faulty name");
    }
}
