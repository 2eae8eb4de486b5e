package org.waymark.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
                zip.write(restyle.apply(part(beside, part)).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    /**
     * The XML of one part.
     *
     * @param beside as for {@link #open}
     * @param part its name within the file
     * @throws IllegalArgumentException when there is no such part
     */
    public static String part(Class<?> beside, String part) {
        try (InputStream in = beside.getResourceAsStream("skeleton/" + part)) {
            if (in == null) {
                throw new IllegalArgumentException("no part \"" + part + "\" beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
