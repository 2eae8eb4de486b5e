package org.waymark.findings;

import java.nio.charset.StandardCharsets;

/** Converts file names to URI references (RFC 3986). */
final class FileUris {

    private static final String UNRESERVED = "-._~/";

    private FileUris() {}

    /**
     * Returns a relative reference for a relative name, and a {@code file} URI for an absolute name. Standard input and
     * an empty name become {@code .}, the current folder.
     */
    static String of(String file) {
        String name = file.startsWith("./") ? file.substring(2) : file;
        if (name.isEmpty() || name.equals("-")) {
            return ".";
        }
        if (name.startsWith("/")) {
            return "file://" + encoded(name);
        }
        return name.matches("[A-Za-z]:.*")
                ? "file:///" + name.substring(0, 2) + encoded(name.substring(2))
                : encoded(name);
    }

    private static String encoded(String name) {
        StringBuilder uri = new StringBuilder(name.length() + 16);
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (plain || UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                uri.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return uri.toString();
    }
}
