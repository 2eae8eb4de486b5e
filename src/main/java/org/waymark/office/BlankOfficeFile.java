package org.waymark.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An Office file without content, kept as the plain XML of its parts, so that its styles and layouts can be read and
 * compared like any other source.
 */
public final class BlankOfficeFile {

    private BlankOfficeFile() {}

    /**
     * The file made of these parts.
     *
     * @param beside the class in whose package's folder {@code skeleton} the parts stand
     * @param parts their names within the file, the content types first
     */
    public static InputStream open(Class<?> beside, List<String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                try (InputStream in = beside.getResourceAsStream("skeleton/" + part)) {
                    if (in == null) {
                        throw new IllegalArgumentException("no part \"" + part + "\" beside " + beside.getName());
                    }
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
