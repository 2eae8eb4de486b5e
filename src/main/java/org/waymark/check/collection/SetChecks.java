package org.waymark.check.collection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.catalogue.Finding;
import org.waymark.check.FileVerdict;
import org.waymark.check.Findings;
import org.waymark.check.Suppressions;
import org.waymark.check.Verdict;
import org.waymark.programme.Programme;

/**
 * Says what is to be said of all returns together, and puts the verdict together.
 *
 * @param suppressions what the programme suppresses on that day
 * @param asOf the day the checks are for
 * @param wholeSet whether these are all the returns there are
 */
public record SetChecks(Programme programme, Suppressions suppressions, LocalDate asOf, boolean wholeSet) {

    /**
     * Puts together what was found, less what the programme suppresses.
     *
     * @param collected the files to speak of
     * @param all every file that was read
     * @param raised what was found about the set of returns
     */
    public Verdict verdict(List<FileVerdict> collected, List<FileVerdict> all, List<Finding> raised) {
        Map<Boolean, List<Finding>> parted = raised.stream().collect(Collectors.partitioningBy(suppressions::cover));
        Findings suppressed = Findings.of(parted.getOrDefault(true, List.of()));
        Stream<Finding> everSuppressed =
                Stream.concat(suppressed.stream(), all.stream().flatMap(file -> file.suppressed().stream()));
        List<Finding> said = new ArrayList<>(parted.getOrDefault(false, List.of()));
        said.addAll(new SuppressionChecks(programme, returns(all), wholeSet).check(everSuppressed, asOf));
        return new Verdict(collected, Findings.of(said), suppressed);
    }

    /**
     * What there is to say of a set of returns.
     *
     * @param periods those to speak of
     * @param paths as given, of which the first stands for a return that is not there
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
