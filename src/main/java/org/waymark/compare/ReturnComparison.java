package org.waymark.compare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckedReturn;
import org.waymark.check.ReturnKey;
import org.waymark.check.Verdict;
import org.waymark.check.collection.ReturnSet;
import org.waymark.programme.Footprint;
import org.waymark.programme.Programme;
import org.waymark.progress.Narrowing;

/**
 * A comparison of returns with the returns that replaced them: what was corrected, what is still open, and what is new.
 * If a footprint has several returns on one side, the one that counts is compared.
 *
 * @param programme the programme's name
 * @param period the month of the returns
 * @param asOf the date of the comparison
 * @param narrowed the part that the comparison is limited to, or null for the whole programme
 * @param pairs the returns of each footprint
 * @param onlyOld codes, as sent, of footprints with a return on the earlier side only
 * @param onlyNow codes, as sent, of footprints with a return on the later side only
 */
public record ReturnComparison(
        String programme,
        YearMonth period,
        LocalDate asOf,
        @Nullable String narrowed,
        List<ReturnPair> pairs,
        List<String> onlyOld,
        List<String> onlyNow)
        implements ChangeSet {

    public ReturnComparison {
        pairs = List.copyOf(pairs);
        onlyOld = List.copyOf(onlyOld);
        onlyNow = List.copyOf(onlyNow);
    }

    /**
     * Compares the returns of two inputs.
     *
     * @param old the checked returns of the earlier input
     * @param now the checked returns of the later input
     * @param period the month of the returns
     * @param asOf the date of the comparison
     * @param programme the programme
     * @param narrowing the part of the programme to compare
     */
    public static ReturnComparison of(
            Verdict old, Verdict now, YearMonth period, LocalDate asOf, Programme programme, Narrowing narrowing) {
        ReturnSet before = ReturnSet.of(old.returns());
        ReturnSet after = ReturnSet.of(now.returns());
        ShownPart part = new ShownPart(narrowing.dimensions().isEmpty(), narrowing::shows);
        List<ReturnPair> pairs = new ArrayList<>();
        List<String> onlyNow = new ArrayList<>();
        for (ReturnKey key : shown(after, period, programme, narrowing)) {
            CheckedReturn later = after.counting(key).orElseThrow();
            before.counting(key)
                    .ifPresentOrElse(
                            earlier -> pairs.add(ReturnPair.of(
                                    name(key.footprint(), programme),
                                    new ReturnPair.Side(earlier, old),
                                    new ReturnPair.Side(later, now),
                                    part)),
                            () -> onlyNow.add(key.footprint()));
        }
        List<String> onlyOld = shown(before, period, programme, narrowing).stream()
                .filter(key -> after.counting(key).isEmpty())
                .map(ReturnKey::footprint)
                .toList();
        return new ReturnComparison(programme.name(), period, asOf, narrowing.description(), pairs, onlyOld, onlyNow);
    }

    private static List<ReturnKey> shown(ReturnSet set, YearMonth period, Programme programme, Narrowing narrowing) {
        return set.keys(period).stream()
                .filter(key -> narrowing.footprints().isEmpty()
                        || programme
                                .footprints()
                                .find(key.footprint())
                                .filter(narrowing::shows)
                                .isPresent())
                .toList();
    }

    private static String name(String footprint, Programme programme) {
        return programme.footprints().find(footprint).map(Footprint::name).orElse(footprint);
    }
}
