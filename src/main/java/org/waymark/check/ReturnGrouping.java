package org.waymark.check;

import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.CellValue.MonthValue;
import org.waymark.check.cell.CellValue.TextValue;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.check.rule.FindingText;
import org.waymark.check.rule.RowValues;
import org.waymark.intake.InputFile;
import org.waymark.intake.ReturnHead;
import org.waymark.programme.Footprint;
import org.waymark.text.Dates;
import org.waymark.text.English;

/**
 * Assigns the rows of a file to returns, by what the file declares or else by what the row itself gives. Reports a row
 * that contradicts the file (K02, K03), an unknown footprint (K04), a period that is not being collected (K05), and a
 * Cover sheet with the code of one footprint and the name of another (K11). Used by one thread.
 */
final class ReturnGrouping {

    private final FileContext file;
    private final CheckPlan plan;
    private final InputFile input;
    private final FileFindings ofFile;
    private final FootprintMatch match;
    private final Map<ReturnKey, ReturnChecker> returns = new LinkedHashMap<>();
    private final ReturnChecker plain;
    private final Set<String> unassigned = new TreeSet<>();
    private @Nullable DeclaredReturn declaration;
    private @Nullable String lastWithoutMonth;
    private @Nullable String lastName;
    private @Nullable YearMonth lastPeriod;
    private @Nullable ReturnChecker lastReturn;

    ReturnGrouping(FileContext file, InputFile input, FileFindings ofFile) {
        this.file = file;
        this.plan = file.plan();
        this.input = input;
        this.ofFile = ofFile;
        this.match = plan.footprints();
        Address whole = Address.ofFile(input.name());
        this.plain = new ReturnChecker(file, null, false, whole, new FootprintPlace(whole, null));
    }

    /** Takes over what the file declares. A return whose footprint and period are declared exists even without rows. */
    void declared(DeclaredReturn declared) {
        if (!plan.describesMilestones()) {
            return;
        }
        declaration = declared;
        DeclaredReturn.Declared<String> footprint = declared.declaredFootprint();
        DeclaredReturn.Declared<YearMonth> period = declared.declaredPeriod();
        if (footprint != null && period != null) {
            checker(footprint.value(), period.value(), null);
        } else if (footprint != null) {
            withoutMonth(footprint.value());
            if (!match.known(footprint.value(), null)) {
                unknownFootprint(footprint, null);
            }
        }
    }

    /** Finds or starts the return of a row; null when it is not known. All rows of a plain table belong together. */
    @Nullable
    ReturnChecker find(RowReading row) {
        if (!plan.describesMilestones()) {
            return plain;
        }
        RowValues values = row.values();
        String name = footprint(row);
        YearMonth period = period(row);
        if (name == null || period == null) {
            if (name != null) {
                withoutMonth(name);
                setFootprint(values, match.code(name, null));
                checkKnown(row, name, null);
            }
            return null;
        }
        ReturnChecker found = checker(name, period, row);
        ReturnKey key = found.key();
        setFootprint(values, key == null ? name : key.footprint());
        if (!found.footprintKnown()) {
            checkKnown(row, name, period);
        }
        return found;
    }

    /** Finds the return that a row probably belongs to although the row cannot be read in full; null when it is not clear. */
    @Nullable
    ReturnChecker guess(RowReading row) {
        if (!plan.describesMilestones()) {
            return plain;
        }
        DeclaredReturn.Declared<String> footprint = declaration == null ? null : declaration.declaredFootprint();
        DeclaredReturn.Declared<YearMonth> period = declaration == null ? null : declaration.declaredPeriod();
        String name = footprint != null
                ? footprint.value()
                : text(row.peek(plan.keyColumns().footprint()));
        YearMonth month = period != null
                ? period.value()
                : month(row.peek(plan.keyColumns().period()));
        return name == null || month == null ? null : returns.get(new ReturnKey(match.code(name, month), month));
    }

    /** A skip at the cell that leaves a row without a return. */
    SkippedCheck whyUnassigned(RowReading row) {
        KeyColumns keys = plan.keyColumns();
        int column = row.values().get(keys.period()) instanceof MonthValue ? keys.footprint() : keys.period();
        if (row.hasContent(column)) {
            return row.skip(column);
        }
        SkippedCheck onCover = column == keys.period() ? unreadablePeriod() : null;
        if (onCover != null) {
            return onCover;
        }
        boolean has = row.table().head().has(column);
        return has
                ? new SkippedCheck(row.address(column), null, column, plan.unreadable(column))
                : row.table().missing(column);
    }

    /** Adds a code that was skipped because a value of a row is not known: to the row, the Cover sheet or the table. */
    void skipped(RowReading row, int column, String code) {
        if (row.hasContent(column)) {
            row.skipped(column, code);
        } else if (declaration == null || column != plan.keyColumns().period() || !declaration.skippedForPeriod(code)) {
            row.table().skipped(column, code);
        }
    }

    /** The checks skipped because the period on the Cover sheet cannot be read; null when it can be read or is blank. */
    @Nullable
    SkippedCheck unreadablePeriod() {
        return declaration == null ? null : declaration.unreadablePeriod();
    }

    /** The end of the sentence "the file does not say ...": what the file does not declare about its return. */
    String undeclared() {
        boolean footprint = declaration != null && declaration.declaredFootprint() != null;
        boolean period = declaration != null && declaration.declaredPeriod() != null;
        if (footprint) {
            return "for which month it is";
        }
        return period ? "whose return it is" : "whose return it is or for which month";
    }

    /** The columns whose values the Cover sheet gives. */
    Set<Integer> columnsOnCover() {
        return declaration == null ? Set.of() : declaration.columnsOnCover();
    }

    /** Whether the Cover sheet declares a nil return. */
    boolean declaresNil() {
        return declaration != null && declaration.nil();
    }

    /**
     * Whether a row may belong to a return: its footprint and its period are those of the return, or cannot be read.
     */
    boolean mayBelong(RowReading row, @Nullable ReturnKey key) {
        if (key == null) {
            return true;
        }
        CellValue footprint = row.values().get(plan.keyColumns().footprint());
        CellValue period = row.values().get(plan.keyColumns().period());
        return (!footprint.isPresent() || key.footprint().equals(text(footprint)))
                && (!period.isPresent() || key.period().equals(month(period)));
    }

    /** Remembers a footprint that the file names without a month. */
    private void withoutMonth(String name) {
        if (!name.equals(lastWithoutMonth) && match.known(name, null)) {
            unassigned.add(match.code(name, null));
        }
        lastWithoutMonth = name;
    }

    /** The codes of the footprints that the file names without a month. */
    List<String> unassigned() {
        return List.copyOf(unassigned);
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

    /** The rows that belong to no return, including all rows of a plain table. */
    ReturnChecker plain() {
        return plain;
    }

    private @Nullable String footprint(RowReading row) {
        String name = text(row.values().get(plan.keyColumns().footprint()));
        DeclaredReturn.Declared<String> declared = declaration == null ? null : declaration.declaredFootprint();
        if (declared == null) {
            return name;
        }
        YearMonth month = declaration == null || declaration.declaredPeriod() == null
                ? null
                : declaration.declaredPeriod().value();
        if (name != null
                && !name.equals(declared.value())
                && !match.code(name, month).equals(match.code(declared.value(), month))) {
            disagree(row, plan.keyColumns().footprint(), Codes.FOOTPRINT_DISAGREES, name, declared);
        }
        return declared.value();
    }

    private @Nullable YearMonth period(RowReading row) {
        YearMonth month = month(row.values().get(plan.keyColumns().period()));
        DeclaredReturn.Declared<YearMonth> declared = declaration == null ? null : declaration.declaredPeriod();
        if (declared == null) {
            return month;
        }
        if (month != null && !month.equals(declared.value())) {
            disagree(row, plan.keyColumns().period(), Codes.PERIOD_DISAGREES, month.toString(), declared);
        }
        if (!declared.value().equals(month)) {
            row.values().set(plan.keyColumns().period(), new MonthValue(declared.value()));
        }
        return declared.value();
    }

    private void setFootprint(RowValues values, String code) {
        if (!code.equals(text(values.get(plan.keyColumns().footprint())))) {
            values.set(plan.keyColumns().footprint(), new TextValue(code));
        }
    }

    private static @Nullable String text(CellValue value) {
        return value instanceof TextValue text ? text.text() : null;
    }

    private static @Nullable YearMonth month(CellValue value) {
        return value instanceof MonthValue month ? month.month() : null;
    }

    private void disagree(RowReading row, int column, Code code, String here, DeclaredReturn.Declared<?> declared) {
        String the = MessagePhrases.the(plan.field(column));
        String where = declared.text() == null ? "the file's name says " : "the Cover sheet says ";
        row.add(
                column,
                code,
                new FindingText(
                        English.capital(the) + " here is " + here + ", but " + where + declared.value() + ".",
                        "Correct this cell or " + (declared.text() == null ? "the file's name" : "the Cover sheet")
                                + ", or move the row to the return it belongs to."));
    }

    private void checkKnown(RowReading row, String name, @Nullable YearMonth period) {
        boolean declared = declaration != null && declaration.declaredFootprint() != null;
        if (!declared && !match.known(name, period)) {
            row.add(plan.keyColumns().footprint(), Codes.FOOTPRINT_UNKNOWN, match.unknown(name, period));
        }
    }

    private ReturnChecker checker(String name, YearMonth period, @Nullable RowReading row) {
        if (lastReturn != null && name.equals(lastName) && period.equals(lastPeriod)) {
            return lastReturn;
        }
        ReturnKey key = new ReturnKey(match.code(name, period), period);
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
        boolean known = match.known(name, key.period());
        Address address = row == null ? Address.ofFile(input.name()) : row.address();
        DeclaredReturn.Declared<String> footprint = declaration == null ? null : declaration.declaredFootprint();
        FootprintPlace place = footprint != null
                ? new FootprintPlace(footprint.address(), footprint.text())
                : new FootprintPlace(
                        row == null ? address : row.address(plan.keyColumns().footprint()), name);
        ReturnChecker found = new ReturnChecker(file, key, known, address, place);
        if (footprint != null && !known) {
            unknownFootprint(footprint, key.period());
        } else if (declaration != null && footprint != null) {
            checkName(declaration.footprintName(), key, place, found);
        }
        if (declaration != null) {
            found.declared(declaration.submittedOn(), declaration.nil(), declaration.earlierVersion());
        }
        checkCollection(key.period(), row);
        return found;
    }

    /** Compares the name on the Cover sheet with the code of the return. */
    private void checkName(
            ReturnHead.@Nullable CoverValue name, ReturnKey key, FootprintPlace place, ReturnChecker found) {
        Footprint other = name == null ? null : match.other(name.text(), key).orElse(null);
        if (name == null || other == null) {
            return;
        }
        FindingText text = match.named(other, key, name.address().cell());
        boolean onCover = place.text() != null;
        Finding finding = Finding.of(
                        Codes.LIKELY_FOOTPRINT,
                        onCover ? place.address() : name.address(),
                        onCover ? place.text() : name.text(),
                        text.message(),
                        text.fix())
                .in(key.footprint(), key.period(), null);
        ofFile.addOnce(finding);
        if (file.log().reports(finding)) {
            found.likelyOf(other.code());
        }
    }

    private void unknownFootprint(DeclaredReturn.Declared<String> footprint, @Nullable YearMonth period) {
        FindingText text = match.unknown(footprint.value(), period);
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
            row.add(plan.keyColumns().period(), Codes.WRONG_PERIOD, text);
        }
    }
}
