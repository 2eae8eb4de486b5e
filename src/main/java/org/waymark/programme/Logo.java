package org.waymark.programme;

import java.util.Base64;
import org.waymark.schema.SettingsFile;

/**
 * The image of a programme's logo. Immutable.
 *
 * @param file the image file with its content
 * @param type the type of the image
 * @param width the width in pixels, at least 1
 * @param height the height in pixels, at least 1
 */
public record Logo(SettingsFile file, Type type, int width, int height) {

    /** A type of image that browsers, Word and PowerPoint show. */
    public enum Type {
        PNG("png"),
        JPEG("jpeg");

        private final String extension;

        Type(String extension) {
            this.extension = extension;
        }

        /** The extension of a file of this type, without the dot. */
        public String extension() {
            return extension;
        }

        /** The media type, such as {@code image/png}. */
        public String mediaType() {
            return "image/" + extension;
        }
    }

    /** The content of the image file. */
    public byte[] bytes() {
        return file.bytes();
    }

    /** The image as a {@code data:} URI, which a page can contain. */
    public String dataUri() {
        return "data:" + type.mediaType() + ";base64," + Base64.getEncoder().encodeToString(file.bytes());
    }
}
