package org.waymark.check.collection;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.CheckedReturn;
import org.waymark.check.CorrectionOutcome;
import org.waymark.programme.CellCorrection;
import org.waymark.text.SentText;

/**
 * Reports corrections that were not applied to the return that counts (WM-M05 correction-not-applied). A correction of a
 * return that was not read is not reported. The programme's policy is not yet applied to these findings.
 */
final class CorrectionChecks {

    private CorrectionChecks() {}

    /** Checks the corrections of the returns for some periods, in the order of footprints. */
    static List<Finding> check(ReturnSet returns, Collection<YearMonth> periods) {
        return periods.stream()
                .flatMap(period -> returns.keys(period).stream())
                .flatMap(key -> returns.counting(key).stream())
                .map(CheckedReturn::corrections)
                .flatMap(List::stream)
                .filter(outcome -> !outcome.applied())
                .map(CorrectionChecks::finding)
                .toList();
    }

    private static Finding finding(CorrectionOutcome outcome) {
        CellCorrection one = outcome.correction();
        CellCorrection.Place place = one.source();
        Finding finding = Finding.of(
                        Codes.CORRECTION_NOT_APPLIED,
                        new Address(place.file(), null, place.line(), 0, null),
                        outcome.sent(),
                        "The correction of " + one.field() + " of milestone " + SentText.line(one.milestone()) + " of "
                                + one.footprint() + " for " + one.period() + " was not applied: " + why(outcome) + ".",
                        fix(outcome))
                .in(one.footprint(), one.period(), one.milestone());
        Address cell = outcome.cell();
        return cell == null ? finding : finding.relatedTo(cell);
    }

    private static String why(CorrectionOutcome outcome) {
        CellCorrection one = outcome.correction();
        return switch (outcome.state()) {
            case APPLIED -> throw new IllegalArgumentException("the correction was applied");
            case VALUE_CHANGED -> "it expects " + shown(one.expect()) + ", but " + shown(outcome.sent()) + " was sent";
            case ALREADY_CORRECT -> "the return now has the corrected value, " + shown(one.value());
            case NO_COLUMN -> "the return has no column for " + one.field();
            case NO_MILESTONE -> "no row of the return has this ID";
        };
    }

    private static String fix(CorrectionOutcome outcome) {
        return switch (outcome.state()) {
            case VALUE_CHANGED, APPLIED ->
                "Remove the correction, or give the value as sent under expect if it still applies.";
            case ALREADY_CORRECT -> "Remove the correction.";
            case NO_COLUMN -> "Ask the footprint to add the column, or remove the correction.";
            case NO_MILESTONE -> "Correct the milestone, the footprint or the period of the correction, or remove it.";
        };
    }

    private static String shown(@Nullable String text) {
        return text == null ? "a blank cell" : SentText.excerpt(text);
    }
}
