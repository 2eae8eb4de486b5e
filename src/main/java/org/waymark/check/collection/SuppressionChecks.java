package org.waymark.check.collection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.SuppressionPolicy;
import org.waymark.programme.Programme;
import org.waymark.programme.Suppression;

/**
 * Reports suppressions that match nothing (WM-M03 suppression-unused) or have ended (WM-M04 suppression-expired). A suppression for a
 * footprint is checked if a return of the footprint was read; a suppression for all footprints is checked if the whole set
 * was read. A suppression of a history check can be unused only if there was an earlier return to compare with. Immutable.
 */
public final class SuppressionChecks {

    private final Programme programme;
    private final Map<String, Integer> periodsOf = new HashMap<>();
    private final boolean wholeSet;

    /**
     * Creates the checks of one run.
     *
     * @param returns all returns that were read, including earlier ones
     * @param wholeSet whether the input has all returns
     */
    public SuppressionChecks(Programme programme, ReturnSet returns, boolean wholeSet) {
        this.programme = programme;
        this.wholeSet = wholeSet;
        for (YearMonth period : returns.periods()) {
            returns.keys(period).forEach(key -> periodsOf.merge(key.footprint(), 1, Integer::sum));
        }
    }

    /**
     * Checks every suppression, in the order of the programme file. The programme's policy is not yet applied to these findings.
     *
     * @param suppressed all findings that were suppressed
     * @param day the day of the checks
     */
    public List<Finding> check(Stream<Finding> suppressed, LocalDate day) {
        Set<Suppression> unused = unused(suppressed);
        List<Finding> found = new ArrayList<>();
        for (Suppression one : programme.suppressions()) {
            if (one.expired(day)) {
                if (one.footprint() == null || lookedAt(one)) {
                    found.add(expired(one));
                }
            } else if (lookedAt(one) && unused.contains(one)) {
                found.add(unused(one));
            }
        }
        return found;
    }

    private Set<Suppression> unused(Stream<Finding> suppressed) {
        Set<Suppression> unused = new HashSet<>(programme.suppressions());
        suppressed.forEach(finding -> unused.removeIf(one -> SuppressionPolicy.covers(one, finding)));
        return unused;
    }

    private boolean lookedAt(Suppression one) {
        String footprint = one.footprint();
        if (one.code().startsWith("WM-G") || footprint == null) {
            return wholeSet;
        }
        return periodsOf.getOrDefault(footprint, 0) > (one.code().startsWith("WM-T") ? 1 : 0);
    }

    private Finding unused(Suppression one) {
        return finding(
                one,
                Codes.SUPPRESSION_UNUSED,
                "The suppression of " + subject(one) + " hides nothing (its reason: " + one.reason() + ").",
                "Remove it from the programme file, or correct its code, footprint or milestone.");
    }

    private Finding expired(Suppression one) {
        return finding(
                one,
                Codes.SUPPRESSION_EXPIRED,
                "The suppression of " + subject(one) + " ended on " + one.expires() + " (its reason: " + one.reason()
                        + "), so what it hid is shown again.",
                "Remove it from the programme file, or give it a later date if its reason still applies.");
    }

    private Finding finding(Suppression one, Code code, String message, String fix) {
        String file = programme.source() == null ? "" : programme.source();
        return Finding.of(code, new Address(file, null, one.line(), 0, null), null, message, fix)
                .in(one.footprint(), null, one.milestone());
    }

    private static String subject(Suppression one) {
        return one.code()
                + (one.footprint() == null ? "" : " for " + one.footprint())
                + (one.milestone() == null ? "" : ", milestone " + one.milestone());
    }
}
