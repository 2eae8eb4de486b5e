package org.waymark;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.catalogue.Finding;
import org.waymark.check.FileVerdict;
import org.waymark.check.Findings;
import org.waymark.check.Verdict;
import org.waymark.check.collection.CollectionChecks;
import org.waymark.check.collection.ReturnSet;
import org.waymark.check.collection.SuppressionChecks;

/**
 * Says what is to be said of all returns together, and puts the verdict together.
 *
 * @param wholeSet whether these are all the returns there are
 */
record SetChecks(Settings settings, boolean wholeSet) {

    /**
     * Puts together what was found, less what the programme suppresses.
     *
     * @param collected the files to speak of
     * @param all every file that was read
     * @param raised what was found about the set of returns
     */
    Verdict verdict(List<FileVerdict> collected, List<FileVerdict> all, List<Finding> raised) {
        Map<Boolean, List<Finding>> parted =
                raised.stream().collect(Collectors.partitioningBy(settings.suppressions()::cover));
        Findings suppressed = Findings.of(parted.getOrDefault(true, List.of()));
        Stream<Finding> everSuppressed =
                Stream.concat(suppressed.stream(), all.stream().flatMap(file -> file.suppressed().stream()));
        List<Finding> said = new ArrayList<>(parted.getOrDefault(false, List.of()));
        said.addAll(new SuppressionChecks(settings.programme(), returns(all), wholeSet)
                .check(everSuppressed, settings.asOf()));
        return new Verdict(collected, Findings.of(said), suppressed);
    }

    /**
     * What there is to say of a set of returns.
     *
     * @param periods those to speak of
     * @param paths as given, of which the first stands for a return that is not there
     */
    List<Finding> findings(ReturnSet returns, List<YearMonth> periods, List<String> paths) {
        if (!settings.programme().schema().describesMilestones()) {
            return List.of();
        }
        CollectionChecks checks = new CollectionChecks(settings.programme(), returns);
        Stream<Finding> superseded = checks.superseded(periods).stream();
        Stream<Finding> whole = wholeSet ? checks.wholeSet(periods, paths.get(0)).stream() : Stream.empty();
        return Stream.concat(superseded, whole).sorted(Finding.BY_PLACE).toList();
    }

    static ReturnSet returns(List<FileVerdict> files) {
        return ReturnSet.of(
                files.stream().flatMap(file -> file.returns().stream()).toList());
    }
}
