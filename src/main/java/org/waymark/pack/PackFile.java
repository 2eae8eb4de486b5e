package org.waymark.pack;

/**
 * A document as it was written.
 *
 * @param sha256 of its bytes, in lower-case hexadecimal digits
 */
public record PackFile(String path, long bytes, String sha256) {}
