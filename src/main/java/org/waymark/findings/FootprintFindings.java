package org.waymark.findings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.check.ReturnKey;
import org.waymark.check.Verdict;
import org.waymark.check.collection.ReturnSet;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;

/**
 * What was found in what one footprint sent: nobody else's rows are in it, and no return that it has replaced.
 *
 * @param footprint or null for files of which it is not known who sent them
 * @param verdict its returns, the findings on them and on their files as a whole, and what is said of the set
 */
public record FootprintFindings(@Nullable Footprint footprint, Verdict verdict) {

    private static final Comparator<CheckedReturn> SENT = Comparator.comparing(
                    CheckedReturn::submittedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(one -> one.address().file());

    /** One for each footprint with a return, in the programme's order, and at the end one for files of nobody known. */
    public static List<FootprintFindings> of(Verdict verdict, Footprints footprints) {
        List<FootprintFindings> parts = new ArrayList<>();
        ReturnSet returns = ReturnSet.of(verdict.returns());
        Set<CheckedReturn> replaced = replaced(returns);
        for (Footprint footprint : footprints.all()) {
            String code = footprint.code();
            Predicate<CheckedReturn> own = one -> one.key().footprint().equals(code) && !replaced.contains(one);
            List<FileVerdict> files = verdict.files().stream()
                    .filter(file -> file.returns().stream().anyMatch(own))
                    .map(file -> part(file, own, f -> f.footprint() == null || code.equals(f.footprint())))
                    .toList();
            if (!files.isEmpty()) {
                Set<String> names = files.stream().map(FileVerdict::file).collect(Collectors.toSet());
                List<Finding> set = verdict.collection().stream()
                        .filter(f -> code.equals(f.footprint())
                                && names.contains(f.address().file()))
                        .toList();
                parts.add(new FootprintFindings(footprint, new Verdict(files, set)));
            }
        }
        Set<String> known = footprints.all().stream().map(Footprint::code).collect(Collectors.toSet());
        List<FileVerdict> nobodys = verdict.files().stream()
                .filter(file ->
                        file.returns().isEmpty() || !file.returns().stream().allMatch(CheckedReturn::footprintKnown))
                .map(file -> ofNobody(file, known))
                .toList();
        if (!nobodys.isEmpty()) {
            parts.add(new FootprintFindings(null, new Verdict(nobodys, List.of())));
        }
        return parts;
    }

    /** A file of nobody known as it is; of one that others share, what stands on rows of nobody known. */
    private static FileVerdict ofNobody(FileVerdict file, Set<String> known) {
        boolean shared = file.returns().stream().anyMatch(CheckedReturn::footprintKnown);
        return part(
                file,
                one -> !one.footprintKnown(),
                f -> f.footprint() == null ? !shared : !known.contains(f.footprint()));
    }

    /** Returns in whose place a later one counts. One that is later and does not count is still to be put right. */
    private static Set<CheckedReturn> replaced(ReturnSet returns) {
        Set<CheckedReturn> replaced = new HashSet<>();
        for (YearMonth period : returns.periods()) {
            for (ReturnKey key : returns.keys(period)) {
                CheckedReturn counting = returns.counting(key).orElseThrow();
                returns.superseded(key).stream()
                        .filter(one -> SENT.compare(one, counting) < 0)
                        .forEach(replaced::add);
            }
        }
        return replaced;
    }

    private static FileVerdict part(FileVerdict file, Predicate<CheckedReturn> returns, Predicate<Finding> findings) {
        List<CheckedReturn> own = file.returns().stream().filter(returns).toList();
        return new FileVerdict(
                file.file(),
                own.size() == file.returns().size()
                        ? file.rows()
                        : own.stream().mapToLong(CheckedReturn::rows).sum(),
                file.findings().filter(findings),
                file.suppressed().filter(findings),
                own);
    }

    /** Whether a return of it that counts is not accepted. */
    public boolean needsCorrection() {
        ReturnSet returns = ReturnSet.of(verdict.returns());
        return footprint == null
                || returns.periods().stream()
                        .flatMap(period -> returns.keys(period).stream())
                        .anyMatch(key -> returns.counting(key).stream().noneMatch(CheckedReturn::accepted));
    }

    /** Whether there is nothing to put right and nothing to look at: every return is accepted, and nothing was found. */
    public boolean clean() {
        return footprint != null
                && verdict.count() == 0
                && verdict.returns().stream().allMatch(CheckedReturn::accepted);
    }
}
