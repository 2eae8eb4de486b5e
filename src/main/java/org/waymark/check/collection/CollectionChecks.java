package org.waymark.check.collection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.CheckedReturn;
import org.waymark.check.ReturnKey;
import org.waymark.programme.Deadline;
import org.waymark.programme.Footprint;
import org.waymark.programme.Programme;
import org.waymark.text.SentText;

/**
 * Reports faults of the set of returns: WM-G01 return-missing, WM-G02 return-superseded and WM-G03 return-late. The
 * programme's policy is not yet applied to these findings. Immutable.
 */
final class CollectionChecks {

    private final Programme programme;
    private final ReturnSet returns;

    public CollectionChecks(Programme programme, ReturnSet returns) {
        this.programme = programme;
        this.returns = returns;
    }

    /** Reports the returns that another one replaces; each finding also points at the one that counts. In order of place. */
    public List<Finding> superseded(Collection<YearMonth> periods) {
        List<Finding> found = new ArrayList<>();
        for (YearMonth period : periods) {
            for (ReturnKey key : returns.keys(period)) {
                Optional<CheckedReturn> counting = returns.counting(key);
                for (CheckedReturn other : returns.superseded(key)) {
                    counting.ifPresent(winner -> found.add(supersededBy(winner, other)));
                }
            }
        }
        return sorted(found);
    }

    /**
     * Reports expected returns that are missing, and returns that count but were submitted after the deadline.
     *
     * @param place the place of a finding about a missing return, such as the folder that was searched
     */
    public List<Finding> wholeSet(Collection<YearMonth> periods, String place) {
        List<Finding> found = new ArrayList<>();
        for (YearMonth period : periods) {
            for (Footprint footprint : programme.footprints().expectedIn(period)) {
                Optional<CheckedReturn> counting = returns.counting(new ReturnKey(footprint.code(), period));
                if (counting.isEmpty()) {
                    found.add(missing(footprint, period, place));
                } else {
                    late(footprint, counting.get()).ifPresent(found::add);
                }
            }
        }
        return sorted(found);
    }

    private static Finding missing(Footprint footprint, YearMonth period, String place) {
        return Finding.of(
                        Codes.RETURN_MISSING,
                        Address.ofFile(place),
                        null,
                        "There is no return for %s from %s (%s) that can be read."
                                .formatted(period, footprint.name(), footprint.code()),
                        "Ask %s for its return, or give its last day in the list of footprints if none is due."
                                .formatted(footprint.name()))
                .in(footprint.code(), period, null);
    }

    private Finding supersededBy(CheckedReturn winner, CheckedReturn other) {
        ReturnKey key = winner.key();
        String file = winner.address().file();
        String message = other.key().equals(key)
                ? "%s sent more than one return for %s, and %s counts instead of this one because %s."
                        .formatted(nameOf(key), key.period(), file, why(winner, other))
                : "%s. %s, from %s (%s), has the same milestones and counts instead of this return."
                        .formatted(wrongFootprint(other), file, nameOf(key), key.footprint());
        return Finding.of(
                        Codes.RETURN_SUPERSEDED,
                        other.address(),
                        null,
                        message,
                        "Nothing has to change; if this return should count, submit it again under a later date.")
                .in(other.key().footprint(), key.period(), null)
                .relatedTo(winner.address());
    }

    private String wrongFootprint(CheckedReturn other) {
        return other.footprintKnown()
                ? "The footprint code is that of " + nameOf(other.key())
                : "The programme has no footprint "
                        + SentText.quoted(other.key().footprint());
    }

    private static String why(CheckedReturn winner, CheckedReturn other) {
        if (winner.accepted() && !other.accepted()) {
            return "it has no errors";
        }
        return Objects.equals(winner.submittedOn(), other.submittedOn())
                ? "its file name comes later"
                : "it was submitted later";
    }

    private Optional<Finding> late(Footprint footprint, CheckedReturn counting) {
        Deadline deadline = programme.deadline();
        LocalDate submitted = counting.submittedOn();
        if (deadline == null || submitted == null) {
            return Optional.empty();
        }
        YearMonth period = counting.key().period();
        LocalDate due = deadline.of(period);
        if (!submitted.isAfter(due)) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                        Codes.RETURN_LATE,
                        counting.address(),
                        null,
                        "%s submitted its return for %s on %s, after the deadline of %s."
                                .formatted(footprint.name(), period, submitted, due),
                        "Correct the Submitted on date if it is wrong; otherwise send the next return by its deadline.")
                .in(footprint.code(), period, null));
    }

    private String nameOf(ReturnKey key) {
        return programme
                .footprints()
                .find(key.footprint(), key.period())
                .map(Footprint::name)
                .orElse(key.footprint());
    }

    private static List<Finding> sorted(List<Finding> found) {
        found.sort(Finding.BY_PLACE.thenComparing(Finding::period, Comparator.nullsFirst(Comparator.naturalOrder())));
        return List.copyOf(found);
    }
}
