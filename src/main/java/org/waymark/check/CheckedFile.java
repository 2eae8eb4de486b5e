package org.waymark.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.intake.PassedOverFile;

/** A file whose returns have been checked but not yet compared with other returns. Immutable. */
public final class CheckedFile {

    private final CheckPlan plan;
    private final String name;
    private final long rows;
    private final GatedFindings findings;
    private final List<ComparableReturn> returns;
    private final Skipped skipped;
    private final List<String> unassigned;
    private final @Nullable PassedOverFile passedOver;

    /**
     * The skipped checks of a file that belong to none of its returns.
     *
     * @param unassigned checks skipped because of rows that belong to no return
     * @param shared checks skipped because of something that affects all rows, such as a missing column
     */
    record Skipped(SkippedChecks unassigned, List<SkippedCheck> shared) {}

    CheckedFile(
            CheckPlan plan,
            String name,
            long rows,
            GatedFindings findings,
            List<ComparableReturn> returns,
            Skipped skipped,
            List<String> unassigned,
            @Nullable PassedOverFile passedOver) {
        this.plan = plan;
        this.name = name;
        this.rows = rows;
        this.findings = findings;
        this.returns = List.copyOf(returns);
        this.skipped = skipped;
        this.unassigned = List.copyOf(unassigned);
        this.passedOver = passedOver;
    }

    /** A file that turned out not to be a return. The result has nothing of what was read from it. */
    static CheckedFile passedOver(CheckPlan plan, PassedOverFile file) {
        SkippedChecks none = new SkippedChecks(plan.storage());
        none.end();
        return new CheckedFile(
                plan, file.file(), 0, plan.newLog().end(), List.of(), new Skipped(none, List.of()), List.of(), file);
    }

    /** Why the file is not a return, when waymark itself wrote it; null for any other file. */
    public @Nullable PassedOverFile passedOver() {
        return passedOver;
    }

    /** The returns of the file, in the order in which they start. */
    public List<ComparableReturn> returns() {
        return returns;
    }

    /** The verdict on the file when its returns are not compared with others. */
    public FileVerdict verdict() {
        return verdict(Map.of());
    }

    /**
     * The verdict on the file.
     *
     * @param history the results of comparing its returns with earlier ones; returns that were not compared are absent
     */
    public FileVerdict verdict(Map<ComparableReturn, HistoryFindings> history) {
        FindingLog log = plan.newLog();
        SeverityCounts ofFile = new SeverityCounts();
        SharedSkips shared = new SharedSkips(log);
        List<GatedFindings> parts = new ArrayList<>(List.of(findings));
        Map<ComparableReturn, SeverityCounts> counts = new LinkedHashMap<>();
        for (ComparableReturn one : returns) {
            SeverityCounts counted = new SeverityCounts();
            counts.put(one, counted);
            List<SkippedChecks> all = new ArrayList<>(List.of(one.skipped()));
            HistoryFindings found = history.get(one);
            if (found != null) {
                parts.add(found.findings());
                all.add(found.skipped());
            }
            SkippedChecks.eachOfCells(all, skip -> log.add(skip.finding(one.key()), counted));
            SkippedChecks.eachUncertain(all, skip -> shared.add(skip, one.key(), counted));
        }
        ReturnKey only = returns.size() == 1 ? returns.get(0).key() : null;
        SkippedChecks.eachOfCells(List.of(skipped.unassigned()), skip -> log.add(skip.finding(null), ofFile));
        SkippedChecks.eachUncertain(List.of(skipped.unassigned()), skip -> shared.add(skip, null, ofFile));
        skipped.shared().forEach(skip -> shared.add(skip, only, ofFile));
        for (ComparableReturn one : returns) {
            HistoryFindings found = history.get(one);
            if (found != null) {
                found.skippedOfTables().forEach(skip -> shared.add(skip, only, ofFile));
            }
        }
        shared.report();
        parts.add(log.end());
        GatedFindings all = GatedFindings.merged(parts);
        List<CheckedReturn> checked = new ArrayList<>();
        counts.forEach((one, counted) -> {
            HistoryFindings found = history.get(one);
            CheckedReturn own = found == null ? one.checked() : found.countedIn(one.checked());
            checked.add(own.counting(counted).counting(ofFile));
        });
        return new FileVerdict(name, rows, all.reported(), all.suppressed(), checked, unassigned);
    }

    /** Skipped checks that several returns of the file share. Each becomes one finding, about the first of these returns. */
    private static final class SharedSkips {

        private record Place(
                Address address,
                UnknownPart part,
                SkipReason reason,
                @Nullable Address related) {}

        private record Owned(SkippedCheck skip, @Nullable ReturnKey key, SeverityCounts counts) {

            Owned with(Owned other) {
                return new Owned(skip.with(other.skip().codes()), key, counts);
            }
        }

        private final FindingLog log;
        private final Map<Place, Owned> all = new LinkedHashMap<>();

        private SharedSkips(FindingLog log) {
            this.log = log;
        }

        void add(SkippedCheck skip, @Nullable ReturnKey key, SeverityCounts counts) {
            if (skip.canBeJoined()) {
                Place place = new Place(skip.address(), skip.part(), skip.reason(), skip.related());
                all.merge(place, new Owned(skip, key, counts), Owned::with);
            } else {
                log.add(skip.finding(key), counts);
            }
        }

        void report() {
            all.values().forEach(each -> log.add(each.skip().finding(each.key()), each.counts()));
        }
    }
}
