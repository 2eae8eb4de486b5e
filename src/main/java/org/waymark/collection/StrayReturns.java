package org.waymark.collection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.check.ProgrammeFileNames;
import org.waymark.check.Verdict;
import org.waymark.intake.FileNames;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;
import org.waymark.progress.Coverage;
import org.waymark.text.SentText;

/** Finds the returns and files that belong to no expected footprint, and the footprints that may be meant. */
final class StrayReturns {

    private final List<StrayReturn> all = new ArrayList<>();
    private final Map<Footprint, String> hints = new HashMap<>();

    private StrayReturns() {}

    static StrayReturns of(Verdict verdict, Footprints footprints, Coverage coverage, YearMonth period) {
        StrayReturns strays = new StrayReturns();
        verdict.returns().stream()
                .filter(one -> one.key().period().equals(period))
                .filter(one -> coverage.unexpected().contains(one.key().footprint()))
                .sorted(Comparator.comparing(one -> one.address().file()))
                .forEach(one -> strays.unexpected(one, footprints, coverage.missing()));
        verdict.files().stream()
                .filter(file -> file.returns().isEmpty() && FileNames.mayBeFor(period, file.file()))
                .forEach(file -> strays.unread(file, footprints, period));
        return strays;
    }

    List<StrayReturn> all() {
        return all;
    }

    /** A sentence about a file that may be the missing return of a footprint; null when there is none. */
    @Nullable
    String hint(Footprint footprint) {
        return hints.get(footprint);
    }

    /**
     * Adds a return from a footprint that is not expected.
     *
     * @param missing the footprints without a return; no other is suggested, because a footprint that has sent its return is unlikely to be meant
     */
    private void unexpected(CheckedReturn one, Footprints footprints, List<Footprint> missing) {
        String sent = one.key().footprint();
        String file = one.address().file();
        Optional<Footprint> known = footprints.find(sent);
        if (known.isPresent()) {
            String successor = known.get().successor();
            all.add(new StrayReturn(
                    sent,
                    file,
                    "No return is expected from " + known.get().name() + " for this month.",
                    successor == null ? null : "Its successor is " + successor + "."));
            return;
        }
        Optional<Footprint> meant = Footprints.nearest(sent, missing);
        meant.ifPresent(footprint -> hints.putIfAbsent(
                footprint,
                SentText.line(file) + " gives the footprint as " + SentText.quoted(sent)
                        + ", which may be meant for it."));
        all.add(new StrayReturn(
                sent,
                file,
                "The programme has no footprint " + SentText.quoted(sent) + ".",
                meant.map(footprint -> "Did you mean " + footprint.code() + ", " + footprint.name() + "?")
                        .orElse(null)));
    }

    private void unread(FileVerdict file, Footprints footprints, YearMonth period) {
        String what = file.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::message)
                .findFirst()
                .orElse("It has no return.");
        String named = FileNames.footprint(file.file(), new ProgrammeFileNames(footprints, period));
        Optional<Footprint> sender = named == null ? Optional.empty() : footprints.find(named, period);
        sender.ifPresent(footprint -> hints.putIfAbsent(
                footprint,
                SentText.line(file.file()) + " is named after it, but has no return that can be read: " + what));
        all.add(new StrayReturn(
                null,
                file.file(),
                what,
                sender.map(footprint -> "Its name suggests that it is from " + footprint.name() + " ("
                                + footprint.code() + ").")
                        .orElse(null)));
    }
}
