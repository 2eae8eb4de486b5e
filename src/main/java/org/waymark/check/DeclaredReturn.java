package org.waymark.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.FixClass;
import org.waymark.check.cell.CanonicalForms;
import org.waymark.check.cell.CellFaults;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.CellValue.AbsentValue;
import org.waymark.check.cell.CellValue.DateValue;
import org.waymark.check.cell.CellValue.MonthValue;
import org.waymark.check.cell.CellValue.TextValue;
import org.waymark.check.rule.FindingText;
import org.waymark.intake.ReturnHead;
import org.waymark.intake.grid.CellKind;
import org.waymark.schema.SchemaVersion;

/**
 * The footprint, period and other values that a file declares once for all its rows, on its Cover sheet or in its name.
 * The Cover sheet takes precedence over the name, and a name that contradicts it is a finding. Used by one thread.
 */
final class DeclaredReturn {

    /**
     * A declared value.
     *
     * @param address the cell on the Cover sheet, or the file when its name declares the value
     * @param text the text of the cell, or null when the file's name declares the value
     */
    record Declared<T>(T value, Address address, @Nullable String text) {}

    private final CheckPlan plan;
    private final FileFindings findings;
    private final ReturnHead head;
    private final @Nullable Declared<YearMonth> period;
    private final @Nullable Declared<String> footprint;
    private final @Nullable LocalDate submittedOn;
    private final boolean nil;
    private final @Nullable SchemaVersion earlierVersion;
    private final Set<Integer> columnsOnCover = new TreeSet<>();
    private @Nullable SkippedCheck unreadablePeriod;

    DeclaredReturn(CheckPlan plan, FileFindings findings, ReturnHead head) {
        this.plan = plan;
        this.findings = findings;
        this.head = head;
        this.period = period();
        this.footprint = footprint();
        this.submittedOn = cover("submitted_on") instanceof DateValue date ? date.day() : null;
        this.nil = cover("nil_return").isTrue();
        cover("signed_off_role");
        submission();
        this.earlierVersion = version();
    }

    /** The footprint as the sender wrote it, or null when the file does not declare one. */
    @Nullable
    Declared<String> declaredFootprint() {
        return footprint;
    }

    /** The name of a footprint beside its code on the Cover sheet, or null when the Cover sheet gives no second name. */
    ReturnHead.@Nullable CoverValue footprintName() {
        return head.footprintName();
    }

    @Nullable
    Declared<YearMonth> declaredPeriod() {
        return period;
    }

    @Nullable
    LocalDate submittedOn() {
        return submittedOn;
    }

    /** The columns whose values the Cover sheet gives. */
    Set<Integer> columnsOnCover() {
        return columnsOnCover;
    }

    boolean nil() {
        return nil;
    }

    /** The version on the Cover sheet, if it is an earlier one that is still valid; null otherwise. */
    @Nullable
    SchemaVersion earlierVersion() {
        return earlierVersion;
    }

    /** The checks skipped because the period on the Cover sheet cannot be read; null when it can be read or is blank. */
    @Nullable
    SkippedCheck unreadablePeriod() {
        return unreadablePeriod;
    }

    /** Adds a code that was skipped because the period on the Cover sheet cannot be read; false if it can be read. */
    boolean skippedForPeriod(String code) {
        SkippedCheck skip = unreadablePeriod;
        if (skip != null) {
            unreadablePeriod = skip.with(code);
        }
        return skip != null;
    }

    private void submission() {
        ReturnHead.CoverValue cell = head.cover("submitted_on").orElse(null);
        if (cell != null && submittedOn != null && SubmissionDateCheck.fails(submittedOn, plan)) {
            FindingText text = SubmissionDateCheck.text(submittedOn, plan);
            findings.add(
                    Finding.of(Codes.SUBMITTED_IN_FUTURE, cell.address(), cell.text(), text.message(), text.fix()));
        }
    }

    private @Nullable SchemaVersion version() {
        ReturnHead.CoverValue cell = head.cover("schema_version").orElse(null);
        if (cell == null || !(cover("schema_version") instanceof TextValue value)) {
            return null;
        }
        String version = value.text();
        if (TemplateVersionCheck.fails(version, plan)) {
            FindingText text = TemplateVersionCheck.text(version, plan);
            findings.add(Finding.of(Codes.TEMPLATE_VERSION, cell.address(), cell.text(), text.message(), text.fix()));
        }
        return TemplateVersionCheck.earlier(version, plan);
    }

    private @Nullable Declared<YearMonth> period() {
        YearMonth byName = null;
        try {
            byName = head.fileNamePeriod() == null ? null : YearMonth.parse(head.fileNamePeriod());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("the period of a file name is YYYY-MM: " + head.fileNamePeriod(), e);
        }
        CellValue onCover = cover("period");
        ReturnHead.CoverValue cell = head.cover("period").orElse(null);
        if (cell != null && onCover instanceof MonthValue value) {
            YearMonth period = value.month();
            if (byName != null && !byName.equals(period)) {
                disagree(Codes.PERIOD_DISAGREES, cell, period.toString(), byName.toString(), "period");
            }
            return new Declared<>(period, cell.address(), cell.text());
        }
        if (cell != null && onCover.isUnreadable() && byName == null) {
            int column = plan.column("period").orElseThrow();
            unreadablePeriod = new SkippedCheck(cell.address(), cell.text(), column, plan.unreadable(column));
        }
        return byName == null
                ? null
                : new Declared<>(byName, Address.ofFile(head.input().name()), null);
    }

    private @Nullable Declared<String> footprint() {
        String byName = head.fileNameFootprint();
        ReturnHead.CoverValue cell = head.cover("footprint_code").orElse(null);
        if (cell != null && cover("footprint_code") instanceof TextValue value) {
            String code = value.text();
            if (byName != null && !same(code, byName)) {
                disagree(Codes.FOOTPRINT_DISAGREES, cell, code, byName, "footprint");
            }
            return new Declared<>(code, cell.address(), cell.text());
        }
        return byName == null
                ? null
                : new Declared<>(byName, Address.ofFile(head.input().name()), null);
    }

    private boolean same(String one, String other) {
        YearMonth month = period == null ? null : period.value();
        FootprintMatch match = plan.footprints();
        return match.code(one, month).equals(match.code(other, month));
    }

    private void disagree(Code code, ReturnHead.CoverValue cell, String onCover, String byName, String what) {
        findings.add(Finding.of(
                code,
                cell.address(),
                cell.text(),
                "The " + what + " here is " + onCover + ", but the file's name says " + byName + ".",
                "Correct this cell, or give the file its right name."));
    }

    /** Reads one value of the Cover sheet and reports its faults on the cell. */
    private CellValue cover(String field) {
        OptionalInt found = plan.column(field);
        ReturnHead.CoverValue cell = head.cover(field).orElse(null);
        if (cell == null || found.isEmpty()) {
            return AbsentValue.BLANK;
        }
        int column = found.getAsInt();
        columnsOnCover.add(column);
        return plan.reader(column).read(cell.text(), CellKind.TEXT, new OnCover(column, cell));
    }

    private final class OnCover implements CellFaults {
        private final int column;
        private final ReturnHead.CoverValue cell;
        private String shown;

        private OnCover(int column, ReturnHead.CoverValue cell) {
            this.column = column;
            this.cell = cell;
            this.shown = cell.text();
        }

        @Override
        public void add(Code code, String message, String fix) {
            FixClass fixClass = cell.whole()
                    ? plan.forms()
                            .settling(code, column, cell.text(), cell.kind(), CanonicalForms.Medium.of(cell.address()))
                    : null;
            findings.addOnce(
                    Finding.of(code, cell.address(), shown, message, fix).fixedBy(fixClass));
        }

        @Override
        public void mask(String masked) {
            shown = masked;
        }
    }
}
