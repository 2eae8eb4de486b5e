package org.waymark.check.collection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.catalogue.Finding;
import org.waymark.check.FileVerdict;
import org.waymark.check.FindingLog;
import org.waymark.check.FindingPolicy;
import org.waymark.check.GatedFindings;
import org.waymark.check.Verdict;
import org.waymark.intake.PassedOverFile;
import org.waymark.programme.Programme;

/**
 * Checks all returns as a set and makes the verdict on the whole input. Immutable.
 *
 * @param programme the programme that the returns are for
 * @param policy the programme's policy on findings on the day of the checks
 * @param asOf the day of the checks
 * @param wholeSet whether the input has all returns, so that missing ones can be reported
 */
public record SetChecks(Programme programme, FindingPolicy policy, LocalDate asOf, boolean wholeSet) {

    /**
     * Makes the verdict on the whole input.
     *
     * @param collected the files to report on
     * @param all every file that was read
     * @param raised the findings about the set of returns, before the policy is applied
     * @param passedOver the files that were not read as returns
     */
    public Verdict verdict(
            List<FileVerdict> collected, List<FileVerdict> all, List<Finding> raised, List<PassedOverFile> passedOver) {
        GatedFindings ofSet = FindingLog.apply(policy, raised);
        Stream<Finding> everSuppressed =
                Stream.concat(ofSet.suppressed().stream(), all.stream().flatMap(file -> file.suppressed().stream()));
        List<Finding> aboutSuppressions =
                new SuppressionChecks(programme, returns(all), wholeSet).check(everSuppressed, asOf);
        List<Finding> aboutAnswers =
                new AnswerChecks(programme, asOf).check(collected.stream().flatMap(file -> file.findings().stream()));
        GatedFindings reported = ofSet.merge(FindingLog.apply(policy.withoutSuppressions(), aboutSuppressions))
                .merge(FindingLog.apply(policy.withoutSuppressions(), aboutAnswers));
        return new Verdict(collected, reported.reported(), reported.suppressed(), passedOver);
    }

    /**
     * Checks the set of returns.
     *
     * @param periods the periods to report on
     * @param paths the paths as given; the first is the place of a finding about a missing return
     * @param narratives reads again the files of returns in which a narrative of another footprint was found
     */
    public List<Finding> findings(
            ReturnSet returns, List<YearMonth> periods, List<String> paths, NarrativeReader narratives) {
        if (!programme.schema().describesMilestones()) {
            return List.of();
        }
        CollectionChecks checks = new CollectionChecks(programme, returns);
        Stream<Finding> superseded = checks.superseded(periods).stream();
        Stream<Finding> whole = wholeSet ? checks.wholeSet(periods, paths.get(0)).stream() : Stream.empty();
        Stream<Finding> corrections = CorrectionChecks.check(returns, periods).stream();
        Stream<Finding> copied = new CopiedNarratives(programme, returns, narratives).find(periods).stream();
        return Stream.of(superseded, whole, corrections, copied)
                .flatMap(each -> each)
                .sorted(Finding.BY_PLACE)
                .toList();
    }

    /** The set of the returns of these files. */
    public static ReturnSet returns(List<FileVerdict> files) {
        return ReturnSet.of(
                files.stream().flatMap(file -> file.returns().stream()).toList());
    }
}
