package org.waymark.check;

import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.check.rule.FindingText;
import org.waymark.check.rule.RowValues;
import org.waymark.intake.InputFile;
import org.waymark.text.Dates;
import org.waymark.text.English;

/**
 * Groups the rows of a file into returns: by what the file declares, else by what the row says. Reports where the two
 * disagree (K02, K03), where the footprint is unknown (K04) and where the period is not the one collected (K05).
 */
final class ReturnGrouping {

    private final FileContext file;
    private final CheckPlan plan;
    private final InputFile input;
    private final FileFindings ofFile;
    private final FootprintMatch placing;
    private final int footprintColumn;
    private final int periodColumn;
    private final Map<ReturnKey, ReturnChecker> returns = new LinkedHashMap<>();
    private final ReturnChecker plain;
    private @Nullable DeclaredReturn declaration;
    private @Nullable String lastName;
    private @Nullable YearMonth lastPeriod;
    private @Nullable ReturnChecker lastReturn;

    ReturnGrouping(FileContext file, InputFile input, FileFindings ofFile) {
        this.file = file;
        this.plan = file.plan();
        this.input = input;
        this.ofFile = ofFile;
        this.placing = new FootprintMatch(plan.footprints());
        this.footprintColumn = plan.column("footprint_code");
        this.periodColumn = plan.column("period");
        this.plain = new ReturnChecker(file, null, false, Address.ofFile(input.name()));
    }

    /** The file speaks for all its rows; a return that is declared whole exists even without a row. */
    void declared(DeclaredReturn said) {
        if (!plan.milestones()) {
            return;
        }
        declaration = said;
        DeclaredReturn.Declared<String> footprint = said.declaredFootprint();
        DeclaredReturn.Declared<YearMonth> period = said.declaredPeriod();
        if (footprint != null && period != null) {
            checker(footprint.what(), period.what(), null);
        } else if (footprint != null && !placing.known(footprint.what(), null)) {
            unknownFootprint(footprint, null);
        }
    }

    /** The return of a row; null when it cannot be told. In a plain table all rows belong together. */
    @Nullable
    ReturnChecker place(RowReading row) {
        if (!plan.milestones()) {
            return plain;
        }
        RowValues values = row.values();
        String name = footprint(row);
        YearMonth period = period(row);
        if (name == null || period == null) {
            if (name != null) {
                values.set(footprintColumn, placing.code(name, null));
                checkKnown(row, name, null);
            }
            return null;
        }
        ReturnChecker found = checker(name, period, row);
        ReturnKey key = found.key();
        values.set(footprintColumn, key == null ? name : key.footprint());
        if (!found.footprintKnown()) {
            checkKnown(row, name, period);
        }
        return found;
    }

    /** The return that a row which cannot be read in full most likely belongs to; null when that is not clear. */
    @Nullable
    ReturnChecker guess(RowReading row) {
        if (!plan.milestones()) {
            return plain;
        }
        DeclaredReturn.Declared<String> footprint = declaration == null ? null : declaration.declaredFootprint();
        DeclaredReturn.Declared<YearMonth> period = declaration == null ? null : declaration.declaredPeriod();
        Object name = footprint != null ? footprint.what() : row.peek(footprintColumn);
        Object month = period != null ? period.what() : row.peek(periodColumn);
        return name instanceof String text && month instanceof YearMonth when
                ? returns.get(new ReturnKey(placing.code(text, when), when))
                : null;
    }

    /** The cell because of which a row has no return. */
    SkippedCheck whyUnassigned(RowReading row) {
        int column = row.values().get(periodColumn) instanceof YearMonth ? footprintColumn : periodColumn;
        if (row.says(column)) {
            return row.skip(column);
        }
        SkippedCheck onCover = column == periodColumn ? unreadablePeriod() : null;
        if (onCover != null) {
            return onCover;
        }
        boolean has = row.table().head().has(column);
        return has
                ? new SkippedCheck(row.address(column), null, column, plan.unreadable(column))
                : row.table().missing(column);
    }

    /** A code was skipped because a column of a row is not known: reports it on the row, the Cover sheet or the table. */
    void skipped(RowReading row, int column, String code) {
        if (row.says(column)) {
            row.skipped(column, code);
        } else if (column != periodColumn || declaration == null || !declaration.skippedForPeriod(code)) {
            row.table().skipped(column, code);
        }
    }

    /** What was skipped because the Cover sheet's period cannot be read; null when it can, or is not given. */
    @Nullable
    SkippedCheck unreadablePeriod() {
        return declaration == null ? null : declaration.unreadablePeriod();
    }

    /** What the file does not say of its return, as half a sentence. */
    String undeclared() {
        boolean footprint = declaration != null && declaration.declaredFootprint() != null;
        boolean period = declaration != null && declaration.declaredPeriod() != null;
        if (footprint) {
            return "for which month it is";
        }
        return period ? "whose return it is" : "whose return it is or for which month";
    }

    /** Whether the Cover sheet says that there is nothing to report. */
    boolean declaresNil() {
        return declaration != null && declaration.nil();
    }

    /** Whether a row says what its return could be: what can be read of its footprint and period is the return's. */
    boolean mayBelong(RowReading row, @Nullable ReturnKey key) {
        if (key == null) {
            return true;
        }
        Object footprint = row.values().get(footprintColumn);
        Object period = row.values().get(periodColumn);
        return (footprint == null || footprint.equals(key.footprint()))
                && (period == null || period.equals(key.period()));
    }

    /** The returns, in the order in which they start. */
    Collection<ReturnChecker> returns() {
        return returns.values();
    }

    /** The file's only return; null when it has several or none. */
    @Nullable
    ReturnChecker only() {
        return returns.size() == 1 ? returns.values().iterator().next() : null;
    }

    /** The rows that belong to no return: all those of a plain table. */
    ReturnChecker plain() {
        return plain;
    }

    private @Nullable String footprint(RowReading row) {
        Object said = row.values().get(footprintColumn);
        DeclaredReturn.Declared<String> declared = declaration == null ? null : declaration.declaredFootprint();
        if (declared == null) {
            return said instanceof String name ? name : null;
        }
        YearMonth month = declaration == null || declaration.declaredPeriod() == null
                ? null
                : declaration.declaredPeriod().what();
        if (said instanceof String name
                && !name.equals(declared.what())
                && !placing.code(name, month).equals(placing.code(declared.what(), month))) {
            disagree(row, footprintColumn, Codes.FOOTPRINT_DISAGREES, name, declared);
        }
        row.values().set(footprintColumn, declared.what());
        return declared.what();
    }

    private @Nullable YearMonth period(RowReading row) {
        Object said = row.values().get(periodColumn);
        DeclaredReturn.Declared<YearMonth> declared = declaration == null ? null : declaration.declaredPeriod();
        if (declared == null) {
            return said instanceof YearMonth month ? month : null;
        }
        if (said instanceof YearMonth month && !month.equals(declared.what())) {
            disagree(row, periodColumn, Codes.PERIOD_DISAGREES, month.toString(), declared);
        }
        row.values().set(periodColumn, declared.what());
        return declared.what();
    }

    private void disagree(RowReading row, int column, Code code, String here, DeclaredReturn.Declared<?> declared) {
        String the = MessagePhrases.the(plan.field(column));
        String where = declared.text() == null ? "the file's name says " : "the Cover sheet says ";
        row.add(
                column,
                code,
                new FindingText(
                        English.capital(the) + " here is " + here + ", but " + where + declared.what() + ".",
                        "Correct this cell or " + (declared.text() == null ? "the file's name" : "the Cover sheet")
                                + ", or move the row to the return it belongs to."));
    }

    private void checkKnown(RowReading row, String name, @Nullable YearMonth period) {
        boolean declared = declaration != null && declaration.declaredFootprint() != null;
        if (!declared && !placing.known(name, period)) {
            row.add(footprintColumn, Codes.FOOTPRINT_UNKNOWN, placing.unknown(name, period));
        }
    }

    private ReturnChecker checker(String name, YearMonth period, @Nullable RowReading row) {
        if (lastReturn != null && name.equals(lastName) && period.equals(lastPeriod)) {
            return lastReturn;
        }
        ReturnKey key = new ReturnKey(placing.code(name, period), period);
        ReturnChecker found = returns.get(key);
        if (found == null) {
            found = start(key, name, row);
            returns.put(key, found);
        }
        lastName = name;
        lastPeriod = period;
        lastReturn = found;
        return found;
    }

    private ReturnChecker start(ReturnKey key, String name, @Nullable RowReading row) {
        boolean known = placing.known(name, key.period());
        Address address = row == null ? Address.ofFile(input.name()) : row.address();
        ReturnChecker found = new ReturnChecker(file, key, known, address);
        DeclaredReturn.Declared<String> footprint = declaration == null ? null : declaration.declaredFootprint();
        if (footprint != null && !known) {
            unknownFootprint(footprint, key.period());
        }
        if (declaration != null) {
            found.declared(declaration.submittedOn(), declaration.nil());
        }
        checkCollection(key.period(), row);
        return found;
    }

    private void unknownFootprint(DeclaredReturn.Declared<String> footprint, @Nullable YearMonth period) {
        FindingText text = placing.unknown(footprint.what(), period);
        ofFile.addOnce(
                Finding.of(Codes.FOOTPRINT_UNKNOWN, footprint.address(), footprint.text(), text.message(), text.fix()));
    }

    private void checkCollection(YearMonth period, @Nullable RowReading row) {
        YearMonth collected = plan.collectionPeriod();
        boolean wrong = collected != null
                && (period.isAfter(collected) || (input.namedOutright() && !period.equals(collected)));
        if (!wrong || collected == null) {
            return;
        }
        FindingText text = new FindingText(
                "This return is for " + Dates.month(period) + ", but returns for " + Dates.month(collected)
                        + " are being collected.",
                "Send the return for " + collected + ", or correct the period.");
        DeclaredReturn.Declared<YearMonth> declared = declaration == null ? null : declaration.declaredPeriod();
        if (declared != null) {
            ofFile.addOnce(
                    Finding.of(Codes.WRONG_PERIOD, declared.address(), declared.text(), text.message(), text.fix()));
        } else if (row != null) {
            row.add(periodColumn, Codes.WRONG_PERIOD, text);
        }
    }
}
