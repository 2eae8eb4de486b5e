package org.waymark.check.collection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
 * How often each code was raised and what became of its findings, over all returns of an input, also those that were
 * replaced. Immutable.
 *
 * <p>A finding counts once for a footprint and a month. Two returns for the same footprint and month have the same finding
 * if code, milestone and field are equal, whatever the value: a wrong value that was replaced by another wrong value is
 * not corrected. It is corrected if a return that was sent before the one that counts has it, and the one that counts does
 * not. So raised equals the sum of the outcomes for each code.
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
        Counter counter = new Counter(returns);
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

    /** What two findings have in common if a resubmission repeats the one as the other. */
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
    }

    /** The returns for one footprint and month, if there are several. */
    private static final class Resubmitted {

        private final Submission counting;
        private final List<Submission> before;
        private final Map<Submission, Map<Problem, Long>> problems = new HashMap<>();

        Resubmitted(CheckedReturn counting, List<CheckedReturn> others) {
            this.counting = Submission.of(counting);
            this.before = others.stream()
                    .filter(other -> ReturnSet.BY_SUBMISSION.compare(other, counting) < 0)
                    .map(Submission::of)
                    .toList();
        }

        void add(Submission submission, Finding finding) {
            problems.computeIfAbsent(submission, one -> new HashMap<>()).merge(Problem.of(finding), 1L, Long::sum);
        }

        private long most(Problem problem, Collection<Submission> among) {
            return among.stream()
                    .map(one -> problems.getOrDefault(one, Map.of()))
                    .mapToLong(one -> one.getOrDefault(problem, 0L))
                    .max()
                    .orElse(0);
        }

        /** Counts the findings that the return that counts does not have. */
        void count(Counter counter) {
            problems.values().stream()
                    .flatMap(one -> one.keySet().stream())
                    .distinct()
                    .forEach(problem -> {
                        long now = most(problem, List.of(counting));
                        long corrected = Math.max(0, most(problem, before) - now);
                        long later = Math.max(0, most(problem, problems.keySet()) - now - corrected);
                        counter.count(problem.code(), FindingOutcome.CORRECTED, corrected);
                        counter.count(problem.code(), FindingOutcome.LEFT, later);
                    });
        }
    }

    /** Counts the outcomes of findings. Used by one thread. */
    private static final class Counter {

        private final Map<String, Map<FindingOutcome, Long>> outcomes = new HashMap<>();
        private final Map<Submission, Resubmitted> resubmitted = new HashMap<>();
        private int replaced;

        Counter(ReturnSet returns) {
            for (YearMonth period : returns.periods()) {
                for (ReturnKey key : returns.keys(period)) {
                    List<CheckedReturn> others = returns.superseded(key);
                    if (!others.isEmpty()) {
                        replaced += others.size();
                        CheckedReturn counting = returns.counting(key).orElseThrow();
                        Resubmitted all = new Resubmitted(counting, others);
                        Stream.concat(Stream.of(counting), others.stream())
                                .forEach(each -> resubmitted.put(Submission.of(each), all));
                    }
                }
            }
        }

        void add(FileVerdict file) {
            file.findings().forEach(finding -> add(finding, outcome(finding)));
            file.suppressed().forEach(finding -> add(finding, FindingOutcome.SUPPRESSED));
        }

        private void add(Finding finding, FindingOutcome outcome) {
            Submission submission = Submission.of(finding);
            Resubmitted several = resubmitted.get(submission);
            if (several != null) {
                several.add(submission, finding);
            }
            if (several == null || several.counting.equals(submission)) {
                count(finding.code(), outcome);
            }
        }

        void addReplaced() {
            List<Resubmitted> all = new ArrayList<>(resubmitted.values());
            all.stream().distinct().forEach(each -> each.count(this));
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
