package org.waymark.office.house;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Joins the styles of a house file with those that waymark writes with. A style that the house has, by its name or else
 * by its id, gets the id that waymark uses; a style that it does not have is added. Word keeps the names of its own
 * styles in English in every language, so that "heading 1" is found although its id is "berschrift1".
 */
final class StyleMerger {

    private static final List<String> REFERENCES =
            List.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "numStyleLink", "styleLink");

    private static final String BULLET = "ListBullet";
    private static final String DEFAULT_ON = "1|true|on";

    private final Document house;
    private final Map<String, Element> houseById = new HashMap<>();
    private final Map<String, String> newIds = new HashMap<>();
    private final Set<String> found = new HashSet<>();

    private StyleMerger(Document house) {
        this.house = house;
        styles(house).forEach(each -> houseById.putIfAbsent(id(each), each));
    }

    /**
     * Adds the missing styles to {@code house} and gives the others their new ids, there and in all documents that
     * refer to them.
     *
     * @return whether the house has a style for bullets of its own
     */
    static boolean merge(Document house, Document own, List<Document> referring) {
        StyleMerger merger = new StyleMerger(house);
        List<Element> missing =
                styles(own).stream().filter(style -> !merger.match(style)).toList();
        merger.rename(missing, referring);
        for (Element style : missing) {
            house.getDocumentElement().appendChild(house.importNode(style, true));
        }
        return merger.found.contains(BULLET);
    }

    private boolean match(Element own) {
        Element match = isDefault(own) ? defaultOf(type(own)) : named(own);
        if (match == null
                || newIds.containsKey(id(match))
                || (id(own).equals(BULLET) && !isNumbered(match, new HashSet<>()))) {
            return false;
        }
        newIds.put(id(match), id(own));
        found.add(id(own));
        return true;
    }

    private @Nullable Element defaultOf(String type) {
        return styles(house).stream()
                .filter(each -> type(each).equals(type) && isDefault(each))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Element named(Element own) {
        String name = name(own);
        Element same = styles(house).stream()
                .filter(each -> type(each).equals(type(own)) && name(each).equals(name))
                .findFirst()
                .orElse(houseById.get(id(own)));
        return same != null && type(same).equals(type(own)) ? same : null;
    }

    /** Whether a style or one that it is based on has a bullet or a number. */
    private boolean isNumbered(Element style, Set<String> seen) {
        Element properties = HouseXml.child(style, "pPr");
        if (properties != null && HouseXml.child(properties, "numPr") != null) {
            return true;
        }
        Element base = houseById.get(HouseXml.childValue(style, "basedOn", HouseXml.WORD, "val"));
        return base != null && seen.add(id(base)) && isNumbered(base, seen);
    }

    /** Moves house styles whose ids waymark needs for other styles out of the way, then renames all references. */
    private void rename(List<Element> missing, List<Document> referring) {
        Set<String> taken = new HashSet<>(houseById.keySet());
        Set<String> needed = new HashSet<>(newIds.values());
        missing.forEach(style -> needed.add(id(style)));
        for (String id : houseById.keySet().stream().sorted().toList()) {
            if (!newIds.containsKey(id) && needed.contains(id)) {
                String free = "House" + id;
                while (taken.contains(free) || needed.contains(free)) {
                    free = "House" + free;
                }
                taken.add(free);
                newIds.put(id, free);
            }
        }
        for (Element style : styles(house)) {
            style.setAttributeNS(HouseXml.WORD, prefixed(style, "styleId"), newIds.getOrDefault(id(style), id(style)));
        }
        refer(house);
        referring.forEach(this::refer);
    }

    private void refer(Document document) {
        for (String reference : REFERENCES) {
            for (Element each : HouseXml.all(document, HouseXml.WORD, reference)) {
                String id = each.getAttributeNS(HouseXml.WORD, "val");
                if (newIds.containsKey(id)) {
                    each.setAttributeNS(HouseXml.WORD, prefixed(each, "val"), newIds.get(id));
                }
            }
        }
    }

    private static String prefixed(Element element, String attribute) {
        String prefix = element.getPrefix();
        return (prefix == null ? "w" : prefix) + ':' + attribute;
    }

    private static List<Element> styles(Document document) {
        return HouseXml.children(document.getDocumentElement()).stream()
                .filter(each -> each.getLocalName().equals("style"))
                .toList();
    }

    private static String id(Element style) {
        return style.getAttributeNS(HouseXml.WORD, "styleId");
    }

    private static String type(Element style) {
        return style.getAttributeNS(HouseXml.WORD, "type");
    }

    private static String name(Element style) {
        return HouseXml.childValue(style, "name", HouseXml.WORD, "val").toLowerCase(Locale.ROOT);
    }

    private static boolean isDefault(Element style) {
        return style.getAttributeNS(HouseXml.WORD, "default").matches(DEFAULT_ON);
    }
}
