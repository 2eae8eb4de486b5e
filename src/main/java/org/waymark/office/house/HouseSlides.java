package org.waymark.office.house;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Makes an empty presentation in the look of a house file: its first master with all layouts, its theme and the size of
 * its slides, without its slides and notes. Used by one thread.
 */
final class HouseSlides {

    private static final String PRESENTATION = "ppt/presentation.xml";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    private static final Set<String> KEPT = Set.of("sldMasterIdLst", "sldSz", "notesSz", "defaultTextStyle");

    private final OfficeParts house;
    private final Document xml;
    private final PartRelationship master;

    /**
     * Prepares a presentation.
     *
     * @param presentation the name of the part that lists the masters
     */
    HouseSlides(OfficeParts house, String presentation) throws HouseFileException {
        this.house = house;
        this.xml = house.xml(presentation);
        List<Element> masters = HouseXml.all(xml, HouseXml.SLIDES, "sldMasterId");
        String first = masters.isEmpty() ? "" : masters.get(0).getAttributeNS(HouseXml.IDS, "id");
        this.master = house.relationships(presentation).stream()
                .filter(each -> each.id().equals(first) && !each.external())
                .findFirst()
                .orElseThrow(() -> new HouseFileException("has no slide master; save it with PowerPoint"));
        masters.stream().skip(1).forEach(HouseXml::remove);
    }

    byte[] make() throws IOException {
        Element root = xml.getDocumentElement();
        HouseXml.removeAttributes(root);
        HouseXml.children(root).stream()
                .filter(each -> !KEPT.contains(each.getLocalName()))
                .forEach(HouseXml::remove);
        PartCopy made = new PartCopy(house);
        made.copy(master.target());
        made.put(PRESENTATION, TYPE, HouseXml.write(xml));
        made.relate("", "rId1", "officeDocument", PRESENTATION);
        made.relate(PRESENTATION, master.id(), "slideMaster", master.target());
        made.relate(PRESENTATION, "rIdTheme", "theme", theme());
        return made.pack();
    }

    ThemeLook look() throws HouseFileException {
        return ThemeLook.of(house.xml(theme()));
    }

    private String theme() throws HouseFileException {
        return house.relationships(master.target()).stream()
                .filter(each -> each.type().equals("theme") && !each.external())
                .map(PartRelationship::target)
                .findFirst()
                .orElseThrow(() -> new HouseFileException("is damaged: its slide master has no theme"));
    }
}
