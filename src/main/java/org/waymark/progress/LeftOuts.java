package org.waymark.progress;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
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

/** Says what of the input did not enter the figures, and why. Returns for earlier periods are history, not left out. */
final class LeftOuts {

    private final Verdict verdict;
    private final ReturnSet returns;
    private final YearMonth period;
    private final List<LeftOut> found = new ArrayList<>();

    LeftOuts(Verdict verdict, ReturnSet returns, YearMonth period) {
        this.verdict = verdict;
        this.returns = returns;
        this.period = period;
    }

    /**
     * @param counted the returns that the figures were made of
     * @param unexpected keys of returns for the period from footprints of which none is expected
     */
    List<LeftOut> of(List<CheckedReturn> counted, List<ReturnKey> unexpected) {
        rowsOf(
                counted,
                CheckedReturn::repeated,
                Codes.DUPLICATE_MILESTONE,
                "The same milestone stands on an earlier row");
        rowsOf(
                counted,
                CheckedReturn::unreadableRows,
                Codes.RAGGED_ROW,
                "The row has more or fewer cells than its header, so its values cannot be told apart; "
                        + "its milestone may seem to have been removed");
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
        wholeReturns(
                unexpected.stream().flatMap(key -> all(key).stream()).toList(),
                "The programme expects no return from this footprint for the period");
        wholeReturns(
                verdict.returns().stream()
                        .filter(one -> one.key().period().isAfter(period))
                        .toList(),
                "The return is for a later period");
        wholeReturns(
                counted.stream().filter(one -> one.rows() == 0 && !one.nil()).toList(),
                "The return holds no milestone, and does not say that there is nothing to report");
        files();
        return List.copyOf(found);
    }

    private void rowsOf(List<CheckedReturn> counted, ToIntFunction<CheckedReturn> rows, Code code, String reason) {
        List<CheckedReturn> touched =
                counted.stream().filter(one -> rows.applyAsInt(one) > 0).toList();
        List<Address> places = new ArrayList<>();
        for (CheckedReturn one : touched) {
            List<Address> said = said(code, one).limit(LeftOut.PLACES).toList();
            places.addAll(said.isEmpty() ? List.of(one.address()) : said);
        }
        add(reason, touched.stream().mapToInt(rows).sum(), places);
    }

    private void strayRows(List<CheckedReturn> counted) {
        List<Address> places = counted.stream()
                .flatMap(one -> said(Codes.STRAY_ROW, one))
                .distinct()
                .toList();
        add(
                "Hardly anything is filled in on the row: it is a heading, a total, a note or the start of a milestone",
                places.size(),
                places);
    }

    /** Where findings of the code stand in a return; none when the programme has switched the code off. */
    private Stream<Address> said(Code code, CheckedReturn one) {
        return verdict.files().stream()
                .filter(file -> file.file().equals(one.address().file()))
                .flatMap(file -> file.findings().stream())
                .filter(finding ->
                        finding.code().id().equals(code.id()) && one.key().concernedBy(finding))
                .map(Finding::address);
    }

    private void milestones(List<CheckedReturn> counted, Predicate<Milestone> wanted, String reason) {
        List<Address> places = counted.stream()
                .flatMap(one -> one.milestones().stream())
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
        List<Address> silent = new ArrayList<>();
        List<Address> partly = new ArrayList<>();
        long rows = 0;
        for (FileVerdict file : verdict.files()) {
            long inReturns =
                    file.returns().stream().mapToLong(CheckedReturn::rows).sum();
            if (file.rows() > inReturns) {
                rows += file.rows() - inReturns;
                partly.add(Address.ofFile(file.file()));
            } else if (file.returns().isEmpty()) {
                silent.add(Address.ofFile(file.file()));
            }
        }
        add("The footprint or the period is blank or in error", Math.toIntExact(rows), partly);
        add("The file holds no return that can be read", 0, silent);
    }

    private List<CheckedReturn> all(ReturnKey key) {
        return verdict.returns().stream()
                .filter(one -> Objects.equals(one.key(), key))
                .toList();
    }

    private void add(String reason, int rows, List<Address> places) {
        if (!places.isEmpty()) {
            found.add(new LeftOut(
                    reason, rows, places.stream().limit(LeftOut.PLACES).toList()));
        }
    }
}
