package org.waymark.collection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.check.ProgrammeFileNames;
import org.waymark.check.ReturnKey;
import org.waymark.check.Verdict;
import org.waymark.check.collection.ReturnSet;
import org.waymark.intake.FileNames;
import org.waymark.intake.PassedOverFile;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;
import org.waymark.progress.Coverage;
import org.waymark.text.Dates;
import org.waymark.text.English;
import org.waymark.text.SentText;

/** Finds the returns and files that belong to no expected footprint, and the footprints that may be meant. */
final class StrayReturns {

    /** What the sender of a file that is not a return can do. */
    private static final String SEND_THE_RETURN =
            "Please send the workbook or the CSV file that the return was filled in.";

    private final List<StrayReturn> all = new ArrayList<>();
    private final Map<Footprint, List<PossibleReturn>> possible = new HashMap<>();
    private final Footprints footprints;
    private final Coverage coverage;
    private final YearMonth period;

    private StrayReturns(Footprints footprints, Coverage coverage, YearMonth period) {
        this.footprints = footprints;
        this.coverage = coverage;
        this.period = period;
    }

    /** @param passedOver the files of the month that do not count as returns */
    static StrayReturns of(
            Verdict verdict,
            List<PassedOverFile> passedOver,
            Footprints footprints,
            Coverage coverage,
            YearMonth period) {
        StrayReturns strays = new StrayReturns(footprints, coverage, period);
        verdict.returns().stream()
                .filter(one -> one.key().period().equals(period))
                .filter(one -> coverage.unexpected().contains(one.key().footprint()))
                .sorted(Comparator.comparing(one -> one.address().file()))
                .forEach(strays::unexpected);
        ReturnSet returns = ReturnSet.of(verdict.returns());
        verdict.returns().stream()
                .filter(one -> one.likelyFootprint() != null
                        && one.key().period().equals(period)
                        && !returns.superseded(new ReturnKey(one.likelyFootprint(), period))
                                .contains(one))
                .sorted(Comparator.comparing(one -> one.address().file()))
                .forEach(strays::likely);
        verdict.files().stream()
                .filter(file -> file.returns().isEmpty() && FileNames.mayBeFor(period, file.file()))
                .forEach(strays::unread);
        verdict.files().forEach(strays::forAnotherMonth);
        passedOver.forEach(strays::passedOver);
        return strays;
    }

    List<StrayReturn> all() {
        return all;
    }

    /** The files that may be meant as the missing return of a footprint. */
    List<PossibleReturn> possible(Footprint footprint) {
        return List.copyOf(possible.getOrDefault(footprint, List.of()));
    }

    private void mayBeFrom(Footprint footprint, String file, String clause, String remedy) {
        possible.computeIfAbsent(footprint, each -> new ArrayList<>()).add(new PossibleReturn(file, clause, remedy));
    }

    /** What the sender of a return with another code than that of the footprint can do. */
    private static String writeCode(Footprint footprint) {
        return "Please write " + SentText.line(footprint.code()) + " as the footprint and send it again.";
    }

    /** What the sender of a return for another month can do. */
    private String otherMonth() {
        return "If it is the return for " + Dates.month(period) + ", please correct the month in it and send it again;"
                + " otherwise send the return for " + Dates.month(period) + ".";
    }

    /** The missing footprint whose code or name is in the name of a file, or of the nearest folder that has one. */
    private Optional<Footprint> missingByName(String file) {
        for (String rest = file; !rest.isEmpty(); rest = rest.substring(0, Math.max(0, rest.lastIndexOf('/')))) {
            String named = FileNames.footprint(rest, new ProgrammeFileNames(footprints, period));
            if (named != null) {
                return footprints.find(named, period).filter(coverage.missing()::contains);
            }
        }
        return Optional.empty();
    }

    /** Adds a return from a footprint that is not expected. */
    private void unexpected(CheckedReturn one) {
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
        // A missing footprint is suggested first: one that has sent its return is less likely to be meant.
        Optional<Footprint> meant = Footprints.nearest(sent, coverage.missing()).or(() -> missingByName(file));
        meant.ifPresent(footprint -> mayBeFrom(
                footprint, file, "gives the footprint as " + SentText.quoted(sent) + ".", writeCode(footprint)));
        all.add(new StrayReturn(
                sent,
                file,
                "The programme has no footprint " + SentText.quoted(sent) + ".",
                meant.map(footprint -> "Did you mean " + footprint.code() + ", " + footprint.name() + "?")
                        .or(() -> Footprints.nearest(sent, coverage.received()).map(StrayReturns::alreadySent))
                        .orElse(null)));
    }

    /** Adds a return with the code of one footprint that is probably another one's. */
    private void likely(CheckedReturn one) {
        Footprint meant = Optional.ofNullable(one.likelyFootprint())
                .flatMap(code -> footprints.find(code, period))
                .orElse(null);
        if (meant == null) {
            return;
        }
        String given =
                one.key().footprint() + ", " + footprints.nameOf(one.key().footprint());
        if (coverage.missing().contains(meant)) {
            mayBeFrom(meant, one.address().file(), "gives the footprint code " + given + ".", writeCode(meant));
        }
        all.add(new StrayReturn(
                one.key().footprint(),
                one.address().file(),
                "The footprint code is " + given + ", but the return looks like that of " + meant.name() + " ("
                        + meant.code() + ").",
                coverage.received().contains(meant) ? alreadySent(meant) : null));
    }

    private static String alreadySent(Footprint footprint) {
        return footprint.name() + " (" + footprint.code()
                + ") has sent a return that counts. If that return replaced this file, move this file out of the folder.";
    }

    private void unread(FileVerdict file) {
        Optional<Finding> error = file.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst();
        String what = error.map(Finding::message).orElse("It has no return.");
        Optional<Footprint> byContent = file.unassigned().stream()
                .map(code -> footprints.find(code, period))
                .flatMap(Optional::stream)
                .filter(coverage.missing()::contains)
                .findFirst();
        Optional<Footprint> sender = byContent.or(() -> missingByName(file.file()));
        sender.ifPresent(footprint -> mayBeFrom(
                footprint,
                file.file(),
                "has no return that can be read: " + SentText.line(English.small(what)),
                error.map(finding -> SentText.line(finding.fix())).orElse(SEND_THE_RETURN)));
        all.add(new StrayReturn(
                null,
                file.file(),
                what,
                sender.map(footprint -> (byContent.isPresent() ? "It names " : "Its name suggests that it is from ")
                                + footprint.name() + " (" + footprint.code() + ").")
                        .orElse(null)));
    }

    /** Looks at a file whose name gives this month, and whose return of a missing footprint gives another. */
    private void forAnotherMonth(FileVerdict file) {
        if (!period.toString().equals(FileNames.period(file.file()))) {
            return;
        }
        for (CheckedReturn one : file.returns()) {
            footprints
                    .find(one.key().footprint(), period)
                    .filter(coverage.missing()::contains)
                    .ifPresent(footprint -> mayBeFrom(
                            footprint,
                            file.file(),
                            "gives the month as " + Dates.month(one.key().period()) + ".",
                            otherMonth()));
        }
    }

    private void passedOver(PassedOverFile file) {
        String given = file.footprint();
        Optional<Footprint> sender = given == null
                ? missingByName(file.file())
                : footprints.find(given, period).filter(coverage.missing()::contains);
        sender.ifPresent(footprint -> mayBeFrom(
                footprint,
                file.file(),
                "is " + SentText.line(file.reason()) + (given == null ? ", not a return." : "."),
                given == null ? SEND_THE_RETURN : otherMonth()));
    }
}
