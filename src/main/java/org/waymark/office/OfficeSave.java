package org.waymark.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/**
 * Saves workbooks, documents and presentations so that the same content gives the same bytes on any day and machine.
 */
public final class OfficeSave {

    /** The date of creation where none is given, as in workbooks inside other files. */
    public static final LocalDate NO_DAY = LocalDate.ofInstant(StableZip.THEN, ZoneOffset.UTC);

    private static final String MAKER = "waymark";

    private OfficeSave() {}

    /**
     * Writes a document. It neither flushes nor closes {@code out}.
     *
     * @param document a workbook, a document or a presentation
     * @param title the document's title in its properties, which screen readers announce
     * @param day the date of creation and of the last change in its properties, in place of today
     * @param out receives the file
     */
    public static void write(POIXMLDocument document, String title, LocalDate day, OutputStream out)
            throws IOException {
        sign(document, title, day);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        document.write(bytes);
        out.write(StableZip.of(bytes.toByteArray()));
    }

    /** Sets the properties title, creator and dates, in place of POI's name and the current time. */
    static void sign(POIXMLDocument document, String title, LocalDate day) throws IOException {
        POIXMLProperties properties = document.getProperties();
        CoreProperties core = properties.getCoreProperties();
        Optional<Date> then =
                Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitle(title);
        core.setCreator(MAKER);
        core.setLastModifiedByUser(MAKER);
        core.setCreated(then);
        core.setModified(then);
        core.getUnderlyingProperties().setLanguageProperty("en-GB");
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(MAKER);
    }
}
