package org.waymark.progress;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.check.Milestone;
import org.waymark.check.ReturnKey;
import org.waymark.check.Verdict;
import org.waymark.check.collection.ReturnSet;

/**
 * Lists what part of the input is not counted in the figures, and why. Returns for earlier periods are history, so they
 * are not listed.
 */
final class LeftOutFinder {

    private final Verdict verdict;
    private final ReturnSet returns;
    private final YearMonth period;
    private final List<LeftOut> found = new ArrayList<>();

    LeftOutFinder(Verdict verdict, ReturnSet returns, YearMonth period) {
        this.verdict = verdict;
        this.returns = returns;
        this.period = period;
    }

    /**
     * @param counted the returns that the figures count
     * @param unexpected keys of the period's returns from footprints that are not expected to send one
     */
    List<LeftOut> of(List<CheckedReturn> counted, List<ReturnKey> unexpected) {
        rowsOf(counted, CheckedReturn::repeated, Codes.DUPLICATE_MILESTONE, "The same milestone is on an earlier row");
        rowsOf(
                counted,
                CheckedReturn::unreadableRows,
                Codes.RAGGED_ROW,
                "The row has more or fewer cells than its header, so its values cannot be assigned to columns; "
                        + "its milestone may be shown as removed");
        strayRows(counted);
        milestones(
                counted,
                m -> m.dimension() == null,
                "The dimension is blank or in error: the milestone counts overall, but in no dimension");
        milestones(
                counted,
                m -> m.id() == null,
                "The milestone ID is blank or in error: the milestone counts, but is not compared with last period");
        wholeReturns(
                counted.stream()
                        .map(CheckedReturn::key)
                        .map(returns::superseded)
                        .flatMap(Collection::stream)
                        .toList(),
                "Another return of the same footprint for the same period counts instead");
        Map<ReturnKey, List<CheckedReturn>> byKey =
                verdict.returns().stream().collect(Collectors.groupingBy(CheckedReturn::key));
        wholeReturns(
                unexpected.stream()
                        .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                        .toList(),
                "The programme expects no return from this footprint for the period");
        wholeReturns(
                verdict.returns().stream()
                        .filter(received -> received.key().period().isAfter(period))
                        .toList(),
                "The return is for a later period");
        wholeReturns(
                counted.stream()
                        .filter(received -> received.rows() == 0 && !received.nil())
                        .toList(),
                "The return has no milestones and does not state that there is nothing to report");
        files();
        return List.copyOf(found);
    }

    private void rowsOf(List<CheckedReturn> counted, ToIntFunction<CheckedReturn> rows, Code code, String reason) {
        List<CheckedReturn> affected = counted.stream()
                .filter(received -> rows.applyAsInt(received) > 0)
                .toList();
        List<Address> places = new ArrayList<>();
        for (CheckedReturn received : affected) {
            List<Address> rowAddresses =
                    addressesOf(code, received).limit(LeftOut.MAX_PLACES).toList();
            places.addAll(rowAddresses.isEmpty() ? List.of(received.address()) : rowAddresses);
        }
        add(reason, affected.stream().mapToInt(rows).sum(), places);
    }

    private void strayRows(List<CheckedReturn> counted) {
        List<Address> places = counted.stream()
                .flatMap(received -> addressesOf(Codes.STRAY_ROW, received))
                .distinct()
                .toList();
        add(
                "The row is almost empty: it is a heading, a total, a note or an unfinished milestone",
                places.size(),
                places);
    }

    /** The addresses of a return's findings with this code; none if the programme has switched the code off. */
    private Stream<Address> addressesOf(Code code, CheckedReturn received) {
        return verdict.files().stream()
                .filter(file -> file.file().equals(received.address().file()))
                .flatMap(file -> file.findings().stream())
                .filter(finding ->
                        finding.code().id().equals(code.id()) && received.key().concernedBy(finding))
                .map(Finding::address);
    }

    private void milestones(List<CheckedReturn> counted, Predicate<Milestone> wanted, String reason) {
        List<Address> places = counted.stream()
                .flatMap(received -> received.milestones().stream())
                .filter(wanted)
                .map(Milestone::source)
                .toList();
        add(reason, places.size(), places);
    }

    private void wholeReturns(List<CheckedReturn> whole, String reason) {
        add(
                reason,
                whole.stream().mapToInt(CheckedReturn::rows).sum(),
                whole.stream().map(CheckedReturn::address).toList());
    }

    private void files() {
        List<Address> withoutReturn = new ArrayList<>();
        List<Address> withUnassignedRows = new ArrayList<>();
        long rows = 0;
        for (FileVerdict file : verdict.files()) {
            long inReturns =
                    file.returns().stream().mapToLong(CheckedReturn::rows).sum();
            if (file.rows() > inReturns) {
                rows += file.rows() - inReturns;
                withUnassignedRows.add(Address.ofFile(file.file()));
            } else if (file.returns().isEmpty()) {
                withoutReturn.add(Address.ofFile(file.file()));
            }
        }
        add("The footprint or the period is blank or in error", Math.toIntExact(rows), withUnassignedRows);
        add("The file has no readable return", 0, withoutReturn);
    }

    private void add(String reason, int rows, List<Address> places) {
        if (!places.isEmpty()) {
            found.add(new LeftOut(
                    reason, rows, places.stream().limit(LeftOut.MAX_PLACES).toList()));
        }
    }
}
