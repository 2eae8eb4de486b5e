package org.waymark.pack.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.waymark.pack.content.DigestStream;

/**
 * The digest of a manifest in the manifest itself, as its last member, so that a change of any of its bytes is found. The
 * digest is that of the document in which the digest's own 64 digits are zeros.
 */
public final class ManifestSeal {

    /** The name of the member. */
    public static final String MEMBER = "sha256";

    /** The value while the digest is computed. */
    public static final String NONE = "0".repeat(64);

    private static final byte[] BEFORE = ascii("\n  \"" + MEMBER + "\" : \"");
    private static final byte[] AFTER = ascii("\"\n}\n");
    private static final byte[] UNSEALED_END = ascii("]\n}\n");

    private ManifestSeal() {}

    /**
     * Puts the digest into a document whose last member has the value {@link #NONE}.
     *
     * @throws IllegalArgumentException if the document does not end so
     */
    public static byte[] seal(byte[] document) {
        int start = start(document);
        if (!hasSeal(document) || !has(document, start, ascii(NONE))) {
            throw new IllegalArgumentException("the document does not end with an empty seal");
        }
        byte[] sealed = document.clone();
        System.arraycopy(ascii(DigestStream.of(document)), 0, sealed, start, NONE.length());
        return sealed;
    }

    /** Whether a manifest was written by a version of waymark that did not seal manifests. */
    public static boolean isMissing(byte[] manifest) {
        return has(manifest, manifest.length - UNSEALED_END.length, UNSEALED_END);
    }

    /** Whether the seal of a manifest is that of its bytes. */
    public static boolean isIntact(byte[] manifest) {
        if (!hasSeal(manifest)) {
            return false;
        }
        byte[] unsealed = manifest.clone();
        System.arraycopy(ascii(NONE), 0, unsealed, start(manifest), NONE.length());
        return Arrays.equals(seal(unsealed), manifest);
    }

    private static boolean hasSeal(byte[] document) {
        int start = start(document);
        return has(document, start - BEFORE.length, BEFORE) && has(document, start + NONE.length(), AFTER);
    }

    /** The place of the first digit; negative if the document is too short. */
    private static int start(byte[] document) {
        return document.length - AFTER.length - NONE.length();
    }

    private static boolean has(byte[] document, int at, byte[] part) {
        return at >= 0
                && at + part.length <= document.length
                && Arrays.equals(document, at, at + part.length, part, 0, part.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
