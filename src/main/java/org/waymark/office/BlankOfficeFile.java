package org.waymark.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Opens Office files without content. They are kept as the plain XML of their parts, so that their styles and layouts
 * can be read and compared like source code.
 */
public final class BlankOfficeFile {

    private BlankOfficeFile() {}

    /**
     * Packs the parts into a file.
     *
     * @param beside a class whose package has the parts in its folder {@code skeleton}
     * @param parts their names within the file, the content types first
     * @param restyle changes the text of a part, such as its colours
     * @throws IllegalArgumentException when there is no such part
     */
    public static InputStream open(Class<?> beside, List<String> parts, UnaryOperator<String> restyle)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                try (InputStream in = beside.getResourceAsStream("skeleton/" + part)) {
                    if (in == null) {
                        throw new IllegalArgumentException("no part \"" + part + "\" beside " + beside.getName());
                    }
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    zip.write(restyle.apply(text).getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
