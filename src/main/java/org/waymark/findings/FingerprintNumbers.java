package org.waymark.findings;

import org.waymark.catalogue.Finding;

/**
 * Numbers findings with the same fingerprint, for tools that show each fingerprint only once. It is a hash table with open
 * addressing, which takes 12 to 24 bytes for each fingerprint.
 */
final class FingerprintNumbers {

    private long[] fingerprints = new long[1 << 10];
    private int[] counts = new int[1 << 10];
    private int size;

    /** The finding's fingerprint and how often it has occurred so far, such as {@code 0123456789abcdef:1}. */
    String next(Finding finding) {
        String fingerprint = finding.fingerprint();
        return fingerprint + ':' + count(Long.parseUnsignedLong(fingerprint, 16));
    }

    private int count(long fingerprint) {
        if (2 * size >= counts.length) {
            grow();
        }
        int place = place(fingerprint);
        if (counts[place] == 0) {
            fingerprints[place] = fingerprint;
            size++;
        }
        return ++counts[place];
    }

    /** The index of a fingerprint. Its low bits are part of a digest, so they need no further hashing. */
    private int place(long fingerprint) {
        int mask = counts.length - 1;
        int place = (int) fingerprint & mask;
        while (counts[place] != 0 && fingerprints[place] != fingerprint) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldFingerprints = fingerprints;
        int[] oldCounts = counts;
        fingerprints = new long[2 * oldCounts.length];
        counts = new int[2 * oldCounts.length];
        for (int i = 0; i < oldCounts.length; i++) {
            if (oldCounts[i] != 0) {
                int place = place(oldFingerprints[i]);
                fingerprints[place] = oldFingerprints[i];
                counts[place] = oldCounts[i];
            }
        }
    }
}
