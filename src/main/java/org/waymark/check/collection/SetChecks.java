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
import org.waymark.programme.Programme;

/**
 * Checks all returns together, and makes the verdict on the whole input.
 *
 * @param policy what the programme wants of findings on that day
 * @param asOf the day the checks are for
 * @param wholeSet whether these are all the returns there are
 */
public record SetChecks(Programme programme, FindingPolicy policy, LocalDate asOf, boolean wholeSet) {

    /**
     * Makes the verdict on the whole input.
     *
     * @param collected the files to report on
     * @param all every file that was read
     * @param raised what was found about the set of returns
     */
    public Verdict verdict(List<FileVerdict> collected, List<FileVerdict> all, List<Finding> raised) {
        GatedFindings ofSet = FindingLog.apply(policy, raised);
        Stream<Finding> everSuppressed =
                Stream.concat(ofSet.suppressed().stream(), all.stream().flatMap(file -> file.suppressed().stream()));
        List<Finding> aboutSuppressions =
                new SuppressionChecks(programme, returns(all), wholeSet).check(everSuppressed, asOf);
        GatedFindings reported = ofSet.and(FindingLog.apply(policy.withoutSuppressions(), aboutSuppressions));
        return new Verdict(collected, reported.reported(), reported.suppressed());
    }

    /**
     * Checks the set of returns.
     *
     * @param periods those to report on
     * @param paths as given; the first is the place of a return that is missing
     */
    public List<Finding> findings(ReturnSet returns, List<YearMonth> periods, List<String> paths) {
        if (!programme.schema().describesMilestones()) {
            return List.of();
        }
        CollectionChecks checks = new CollectionChecks(programme, returns);
        Stream<Finding> superseded = checks.superseded(periods).stream();
        Stream<Finding> whole = wholeSet ? checks.wholeSet(periods, paths.get(0)).stream() : Stream.empty();
        return Stream.concat(superseded, whole).sorted(Finding.BY_PLACE).toList();
    }

    /** The returns of these files. */
    public static ReturnSet returns(List<FileVerdict> files) {
        return ReturnSet.of(
                files.stream().flatMap(file -> file.returns().stream()).toList());
    }
}
