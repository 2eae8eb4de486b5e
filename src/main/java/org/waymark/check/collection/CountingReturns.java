package org.waymark.check.collection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.check.ReturnKey;
import org.waymark.check.SupersededReturn;
import org.waymark.check.Verdict;

/** Leaves superseded returns out of a verdict, so that what no longer counts is neither counted nor fails a check. */
public final class CountingReturns {

    private CountingReturns() {}

    /**
     * The verdict without superseded returns, the findings on them, and the files that hold nothing else. The verdict lists
     * what was left out. Findings about a whole file remain while any return in the file counts.
     */
    public static Verdict of(Verdict all) {
        List<SupersededReturn> superseded = superseded(all);
        if (superseded.isEmpty()) {
            return all;
        }
        Map<String, Set<CheckedReturn>> goneByFile = superseded.stream()
                .map(SupersededReturn::replaced)
                .collect(Collectors.groupingBy(
                        one -> one.address().file(),
                        Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>()))));
        List<FileVerdict> files = new ArrayList<>();
        for (FileVerdict file : all.files()) {
            Set<CheckedReturn> gone = goneByFile.getOrDefault(file.file(), Set.of());
            if (gone.isEmpty()) {
                files.add(file);
            } else if (gone.size() < file.returns().size()) {
                Set<ReturnKey> keys = gone.stream().map(CheckedReturn::key).collect(Collectors.toSet());
                files.add(file.withReturns(one -> !gone.contains(one)).withFindings(finding -> !isOn(keys, finding)));
            }
        }
        Set<String> kept = files.stream().map(FileVerdict::file).collect(Collectors.toSet());
        Set<String> read = all.files().stream().map(FileVerdict::file).collect(Collectors.toSet());
        return all.counting(
                files,
                all.collection()
                        .filter(finding -> !finding.code().equals(Codes.RETURN_SUPERSEDED)
                                && (!read.contains(finding.address().file())
                                        || kept.contains(finding.address().file()))),
                superseded);
    }

    private static boolean isOn(Set<ReturnKey> keys, Finding finding) {
        String footprint = finding.footprint();
        YearMonth period = finding.period();
        return footprint != null && period != null && keys.contains(new ReturnKey(footprint, period));
    }

    private static List<SupersededReturn> superseded(Verdict all) {
        ReturnSet returns = ReturnSet.of(all.returns());
        List<SupersededReturn> superseded = new ArrayList<>();
        for (var period : returns.periods()) {
            for (ReturnKey key : returns.keys(period)) {
                returns.counting(key)
                        .ifPresent(counting -> returns.superseded(key)
                                .forEach(one -> superseded.add(new SupersededReturn(one, counting))));
            }
        }
        return superseded;
    }
}
