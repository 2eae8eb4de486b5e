package org.waymark.check.collection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.QueryAnswer;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.check.ReturnKey;
import org.waymark.check.Verdict;
import org.waymark.programme.Programme;

/**
 * How often each code was raised and what became of its findings, over all returns of an input, including those that
 * were replaced. Immutable.
 *
 * <p>A finding counts once for a footprint and a month. Two returns for the same footprint and month have the same
 * finding if code, milestone and field are equal, even if the values differ: a wrong value that was replaced by another
 * wrong value is not corrected. It is corrected if a return that was sent before the one that counts has it, and the
 * one that counts does not. A finding on a file with several returns as a whole belongs to all of them: it is corrected
 * if each of them was replaced, and no file with the returns that count has it. So raised equals the sum of the
 * outcomes for each code.
 *
 * @param programme the name of the programme
 * @param asOf the day of the checks
 * @param periods the months of the returns, the earliest first
 * @param returns the number of returns
 * @param replaced the number of returns that do not count, because another one for the same footprint and month does
 * @param codes every code that can occur, the most frequent first; codes that were raised equally often are in the order of
 *     their documentation
 */
public record RuleYield(
        String programme, LocalDate asOf, List<YearMonth> periods, int returns, int replaced, List<CodeYield> codes) {

    public RuleYield {
        periods = List.copyOf(periods);
        codes = List.copyOf(codes);
    }

    /**
     * Counts findings.
     *
     * @param verdict the verdict on all returns, including those that were replaced
     */
    public static RuleYield of(Verdict verdict, Programme programme, LocalDate asOf) {
        ReturnSet returns = ReturnSet.of(verdict.returns());
        Counter counter = new Counter(returns, verdict.files());
        verdict.files().forEach(counter::add);
        verdict.collection().forEach(finding -> counter.count(finding.code(), outcome(finding)));
        verdict.suppressedOfCollection().forEach(finding -> counter.count(finding.code(), FindingOutcome.SUPPRESSED));
        counter.addReplaced();
        List<CodeYield> codes = programme.codes().values().stream()
                .map(code -> new CodeYield(code, programme.severity(code), counter.outcomes(code)))
                .sorted(Comparator.comparingLong(CodeYield::raised).reversed())
                .toList();
        return new RuleYield(
                programme.name(), asOf, returns.periods(), verdict.returns().size(), counter.replaced(), codes);
    }

    /** Returns a copy with only the codes that pass a test. */
    public RuleYield only(Predicate<Code> wanted) {
        return new RuleYield(
                programme,
                asOf,
                periods,
                returns,
                replaced,
                codes.stream().filter(each -> wanted.test(each.code())).toList());
    }

    private static FindingOutcome outcome(Finding finding) {
        QueryAnswer query = finding.query();
        return query == null
                ? FindingOutcome.LEFT
                : switch (query.state()) {
                    case OPEN -> FindingOutcome.LEFT;
                    case EXPLAINED -> FindingOutcome.EXPLAINED;
                    case AGREED -> FindingOutcome.AGREED;
                    case REFUSED -> FindingOutcome.REFUSED;
                };
    }

    /** What two findings have in common if the second repeats the first in a return that was sent again. */
    private record Problem(
            Code code, @Nullable String milestone, @Nullable String field) {

        static Problem of(Finding finding) {
            return new Problem(
                    finding.code(), finding.milestone(), finding.address().field());
        }
    }

    /** A return by its file, its footprint as sent and its period. */
    private record Submission(
            String file,
            @Nullable String footprint,
            @Nullable YearMonth period) {

        static Submission of(CheckedReturn sent) {
            return new Submission(
                    sent.address().file(), sent.key().footprint(), sent.key().period());
        }

        static Submission of(Finding finding) {
            return new Submission(finding.address().file(), finding.footprint(), finding.period());
        }

        /** All returns of a file together. */
        static Submission ofFile(String file) {
            return new Submission(file, null, null);
        }
    }

    /** What was sent several times: the returns for one footprint and month, or files with the same returns. */
    private static final class Resubmitted {

        private final Set<Submission> counting;
        private final Set<Submission> before = new HashSet<>();
        private final Map<Submission, Map<Problem, Long>> problems = new HashMap<>();
        private final Map<Problem, FindingOutcome> notCounting = new HashMap<>();

        Resubmitted(Set<Submission> counting) {
            this.counting = counting;
        }

        void addBefore(Submission submission) {
            before.add(submission);
        }

        boolean counts(Submission submission) {
            return counting.contains(submission);
        }

        void add(Submission submission, Finding finding, FindingOutcome outcome) {
            Problem problem = Problem.of(finding);
            problems.computeIfAbsent(submission, one -> new HashMap<>()).merge(problem, 1L, Long::sum);
            if (!counts(submission)) {
                notCounting.put(problem, outcome);
            }
        }

        private long most(Problem problem, Collection<Submission> among) {
            return among.stream()
                    .map(one -> problems.getOrDefault(one, Map.of()))
                    .mapToLong(one -> one.getOrDefault(problem, 0L))
                    .max()
                    .orElse(0);
        }

        /** Counts the findings that the returns which count do not have. */
        void count(Counter counter) {
            notCounting.forEach((problem, outcome) -> {
                long now = most(problem, counting);
                long corrected = Math.max(0, most(problem, before) - now);
                long later = Math.max(0, most(problem, problems.keySet()) - now - corrected);
                counter.count(problem.code(), FindingOutcome.CORRECTED, corrected);
                counter.count(problem.code(), outcome, later);
            });
        }
    }

    /** Counts the outcomes of findings. Used by one thread. */
    private static final class Counter {

        private final Map<String, Map<FindingOutcome, Long>> outcomes = new HashMap<>();
        private final Map<Submission, Resubmitted> resubmitted = new HashMap<>();

        /** The files with several returns, none of which counts. */
        private final Set<String> replacedFiles = new HashSet<>();

        /** For each of these files, and the files with the returns that count instead, what is compared. */
        private final Map<String, Set<Resubmitted>> ofFiles = new HashMap<>();

        private int replaced;

        Counter(ReturnSet returns, List<FileVerdict> files) {
            Map<CheckedReturn, CheckedReturn> countingInstead = new HashMap<>();
            for (YearMonth period : returns.periods()) {
                for (ReturnKey key : returns.keys(period)) {
                    List<CheckedReturn> others = returns.superseded(key);
                    if (!others.isEmpty()) {
                        replaced += others.size();
                        CheckedReturn counting = returns.counting(key).orElseThrow();
                        others.forEach(other -> countingInstead.put(other, counting));
                        resubmitted(counting, others);
                    }
                }
            }
            Map<Set<Submission>, Resubmitted> byCounting = new HashMap<>();
            files.stream()
                    .filter(file -> file.returns().size() > 1)
                    .filter(file -> countingInstead.keySet().containsAll(file.returns()))
                    .forEach(file -> replacedFile(file, countingInstead, byCounting));
        }

        private void resubmitted(CheckedReturn counting, List<CheckedReturn> others) {
            Resubmitted all = new Resubmitted(Set.of(Submission.of(counting)));
            others.stream()
                    .filter(other -> isBefore(other, counting))
                    .forEach(other -> all.addBefore(Submission.of(other)));
            Stream.concat(Stream.of(counting), others.stream())
                    .forEach(each -> resubmitted.put(Submission.of(each), all));
        }

        private void replacedFile(
                FileVerdict file,
                Map<CheckedReturn, CheckedReturn> countingInstead,
                Map<Set<Submission>, Resubmitted> byCounting) {
            Map<CheckedReturn, CheckedReturn> instead = new HashMap<>(countingInstead);
            instead.keySet().retainAll(file.returns());
            Set<Submission> counting = instead.values().stream()
                    .map(each -> Submission.ofFile(each.address().file()))
                    .collect(Collectors.toSet());
            Resubmitted all = byCounting.computeIfAbsent(counting, Resubmitted::new);
            if (instead.entrySet().stream().allMatch(each -> isBefore(each.getKey(), each.getValue()))) {
                all.addBefore(Submission.ofFile(file.file()));
            }
            replacedFiles.add(file.file());
            Stream.concat(Stream.of(file.file()), counting.stream().map(Submission::file))
                    .forEach(name -> ofFiles.computeIfAbsent(name, key -> new LinkedHashSet<>())
                            .add(all));
        }

        private static boolean isBefore(CheckedReturn one, CheckedReturn other) {
            return ReturnSet.BY_SUBMISSION.compare(one, other) < 0;
        }

        void add(FileVerdict file) {
            file.findings().forEach(finding -> add(file, finding, outcome(finding)));
            file.suppressed().forEach(finding -> add(file, finding, FindingOutcome.SUPPRESSED));
        }

        private void add(FileVerdict file, Finding finding, FindingOutcome outcome) {
            Submission submission = Submission.of(finding);
            Resubmitted several = resubmitted.get(submission);
            boolean counts = several == null || several.counts(submission);
            if (several != null) {
                several.add(submission, finding, outcome);
            }
            if (finding.footprint() == null || file.returns().size() == 1) {
                Submission whole = Submission.ofFile(file.file());
                ofFiles.getOrDefault(file.file(), Set.of()).forEach(each -> each.add(whole, finding, outcome));
                counts &= finding.footprint() != null || !replacedFiles.contains(file.file());
            }
            if (counts) {
                count(finding.code(), outcome);
            }
        }

        void addReplaced() {
            Stream.concat(
                            resubmitted.values().stream(),
                            ofFiles.values().stream().flatMap(Set::stream))
                    .distinct()
                    .forEach(each -> each.count(this));
        }

        void count(Code code, FindingOutcome outcome) {
            count(code, outcome, 1);
        }

        void count(Code code, FindingOutcome outcome, long number) {
            if (number > 0) {
                outcomes.computeIfAbsent(code.id(), id -> new EnumMap<>(FindingOutcome.class))
                        .merge(outcome, number, Long::sum);
            }
        }

        Map<FindingOutcome, Long> outcomes(Code code) {
            return outcomes.getOrDefault(code.id(), Map.of());
        }

        int replaced() {
            return replaced;
        }
    }
}
