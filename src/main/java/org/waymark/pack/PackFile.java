package org.waymark.pack;

/**
 * A document that was written.
 *
 * @param path its path below the pack's folder, with {@code /} between its parts
 * @param bytes its length
 * @param sha256 the digest of its bytes, in lower-case hexadecimal digits
 */
public record PackFile(String path, long bytes, String sha256) {}
