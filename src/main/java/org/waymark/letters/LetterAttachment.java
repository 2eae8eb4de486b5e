package org.waymark.letters;

/**
 * A file that goes with a letter. The bytes are not copied.
 *
 * @param name the name of the file, without folders, in printable ASCII, so that it needs no encoding in the header of
 * a message
 * @param mediaType the type of its content, such as {@code text/html}
 * @param bytes the content
 */
public record LetterAttachment(String name, String mediaType, byte[] bytes) {

    public LetterAttachment {
        if (!name.matches("[\\x20-\\x7e&&[^\"\\\\/]]+")) {
            throw new IllegalArgumentException("not a plain file name: " + name);
        }
    }
}
