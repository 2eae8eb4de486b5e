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

/** Saves workbooks, documents and slides so that the same content gives the same bytes on any day and machine. */
public final class OfficeSave {

    /** Stands for a day where none is said, as in workbooks inside other files. */
    static final LocalDate NO_DAY = LocalDate.ofInstant(StableZip.THEN, ZoneOffset.UTC);

    private static final String MAKER = "waymark";

    private OfficeSave() {}

    /**
     * Writes the document; neither flushes nor closes {@code out}.
     *
     * @param title of the document, for whoever lists files or listens to a screen reader
     * @param day said to be the day on which it was made and last changed, in place of today
     */
    public static void write(POIXMLDocument document, String title, LocalDate day, OutputStream out)
            throws IOException {
        sign(document, title, day);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        document.write(bytes);
        out.write(StableZip.of(bytes.toByteArray()));
    }

    /** Says what it is, who made it and when, in place of the library and the present. */
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
