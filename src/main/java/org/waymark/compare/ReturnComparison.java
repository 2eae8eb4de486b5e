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
 * Returns beside those that were sent in their place: what was corrected, what is still wrong, what is new. Of several
 * returns of a footprint on one side, the one that counts takes part.
 *
 * @param pairs by footprint
 * @param onlyOld footprints, as their code or as sent, with a return on the earlier side alone
 * @param onlyNow likewise on the later side alone
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
     * Compares two inputs.
     *
     * @param old what checking the earlier one gave, with its milestones
     * @param now likewise the later one
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
