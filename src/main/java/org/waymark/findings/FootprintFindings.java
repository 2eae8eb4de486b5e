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
 * The findings on the returns of one footprint, without the rows of other footprints and without returns that the
 * footprint has replaced.
 *
 * @param footprint the footprint, or null for one file whose sender is unknown or doubtful
 * @param verdict the footprint's returns, the findings on them and on their files, and findings on the collection that
 *     concern them
 */
public record FootprintFindings(@Nullable Footprint footprint, Verdict verdict) {

    private static final Comparator<CheckedReturn> BY_SUBMISSION = Comparator.comparing(
                    CheckedReturn::submittedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(received -> received.address().file());

    /**
     * Divides a verdict by footprint, in the programme's order. Files whose sender is unknown come last, each on its
     * own, because two of them may have different senders.
     */
    public static List<FootprintFindings> of(Verdict verdict, Footprints footprints) {
        List<FootprintFindings> parts = new ArrayList<>();
        ReturnSet returns = ReturnSet.of(verdict.returns());
        Set<CheckedReturn> replaced = replaced(returns);
        for (Footprint footprint : footprints.all()) {
            String code = footprint.code();
            Predicate<CheckedReturn> own = received ->
                    received.senderKnown() && received.key().footprint().equals(code) && !replaced.contains(received);
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
        verdict.files().stream()
                .filter(file ->
                        file.returns().isEmpty() || !file.returns().stream().allMatch(CheckedReturn::senderKnown))
                .map(file -> new Verdict(List.of(withoutSender(file, known)), List.of()))
                .forEach(unassigned -> parts.add(new FootprintFindings(null, unassigned)));
        return parts;
    }

    /** A file without the returns of known senders, and without the findings on them. */
    private static FileVerdict withoutSender(FileVerdict file, Set<String> known) {
        Set<String> own = codes(file, CheckedReturn::senderKnown);
        Set<String> doubtful = codes(file, received -> !received.senderKnown());
        doubtful.removeAll(own);
        return part(
                file,
                received -> !received.senderKnown(),
                f -> f.footprint() == null
                        ? own.isEmpty()
                        : doubtful.contains(f.footprint()) || !known.contains(f.footprint()));
    }

    private static Set<String> codes(FileVerdict file, Predicate<CheckedReturn> returns) {
        return file.returns().stream()
                .filter(returns)
                .map(received -> received.key().footprint())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Returns that were submitted before the one that counts. A later return that does not count still has to be corrected. */
    private static Set<CheckedReturn> replaced(ReturnSet returns) {
        Set<CheckedReturn> replaced = new HashSet<>();
        for (YearMonth period : returns.periods()) {
            for (ReturnKey key : returns.keys(period)) {
                CheckedReturn counting = returns.counting(key).orElseThrow();
                returns.superseded(key).stream()
                        .filter(received -> BY_SUBMISSION.compare(received, counting) < 0)
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

    /** Whether a return that counts is not accepted. */
    public boolean needsCorrection() {
        ReturnSet returns = ReturnSet.of(verdict.returns());
        return footprint == null
                || returns.periods().stream()
                        .flatMap(period -> returns.keys(period).stream())
                        .anyMatch(key -> returns.counting(key).stream().noneMatch(CheckedReturn::accepted));
    }

    /** Whether every return is accepted and there are no findings. */
    public boolean clean() {
        return footprint != null
                && verdict.count() == 0
                && verdict.returns().stream().allMatch(CheckedReturn::accepted);
    }
}
