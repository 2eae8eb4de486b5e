package org.waymark.findings;

import java.util.HashMap;
import java.util.Map;
import org.waymark.catalogue.Finding;

/** Gives findings that cannot be told apart a number each, for those who show a fingerprint once. */
final class Fingerprints {

    private final Map<String, Integer> seen = new HashMap<>();

    /** The finding's fingerprint and how many of it there were so far, such as {@code 0123456789abcdef:1}. */
    String next(Finding finding) {
        String fingerprint = finding.fingerprint();
        return fingerprint + ':' + seen.merge(fingerprint, 1, Integer::sum);
    }
}
