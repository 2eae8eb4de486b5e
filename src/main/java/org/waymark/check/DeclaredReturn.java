package org.waymark.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.cell.CellFaults;
import org.waymark.check.cell.UnreadableValue;
import org.waymark.check.rule.FindingText;
import org.waymark.intake.ReturnHead;
import org.waymark.intake.grid.CellKind;

/**
 * What a file says once for all its rows, on its Cover sheet or by its name. Where both speak the Cover sheet counts;
 * what the name says otherwise is a finding.
 */
final class DeclaredReturn {

    /** Something said, where, and by which text; the text is null when the file's name says it. */
    record Declared<T>(T what, Address address, @Nullable String text) {}

    private final CheckPlan plan;
    private final FileFindings findings;
    private final ReturnHead head;
    private final @Nullable Declared<YearMonth> period;
    private final @Nullable Declared<String> footprint;
    private final @Nullable LocalDate submittedOn;
    private final boolean nil;
    private @Nullable SkippedCheck unreadablePeriod;

    DeclaredReturn(CheckPlan plan, FileFindings findings, ReturnHead head) {
        this.plan = plan;
        this.findings = findings;
        this.head = head;
        this.period = period();
        this.footprint = footprint();
        this.submittedOn = cover("submitted_on") instanceof LocalDate date ? date : null;
        this.nil = Boolean.TRUE.equals(cover("nil_return"));
        cover("signed_off_role");
        version();
    }

    /** The footprint as the sender wrote it, or null when the file does not say. */
    @Nullable
    Declared<String> declaredFootprint() {
        return footprint;
    }

    @Nullable
    Declared<YearMonth> declaredPeriod() {
        return period;
    }

    @Nullable
    LocalDate submittedOn() {
        return submittedOn;
    }

    boolean nil() {
        return nil;
    }

    /** What was skipped because the Cover sheet's period cannot be read; null when it can, or is not given. */
    @Nullable
    SkippedCheck unreadablePeriod() {
        return unreadablePeriod;
    }

    /** A code was skipped because the Cover sheet's period cannot be read; false when that is not the case. */
    boolean skippedForPeriod(String code) {
        SkippedCheck skip = unreadablePeriod;
        if (skip != null) {
            unreadablePeriod = skip.with(code);
        }
        return skip != null;
    }

    private void version() {
        ReturnHead.CoverValue said = head.cover("schema_version").orElse(null);
        if (said != null
                && cover("schema_version") instanceof String version
                && TemplateVersionCheck.differ(version, plan)) {
            FindingText words = TemplateVersionCheck.words(version, plan);
            findings.add(Finding.of(Codes.TEMPLATE_VERSION, said.address(), said.text(), words.message(), words.fix()));
        }
    }

    private @Nullable Declared<YearMonth> period() {
        YearMonth byName = null;
        try {
            byName = head.fileNamePeriod() == null ? null : YearMonth.parse(head.fileNamePeriod());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("the period of a file name is YYYY-MM: " + head.fileNamePeriod(), e);
        }
        Object onCover = cover("period");
        ReturnHead.CoverValue said = head.cover("period").orElse(null);
        if (said != null && onCover instanceof YearMonth period) {
            if (byName != null && !byName.equals(period)) {
                disagree(Codes.PERIOD_DISAGREES, said, period.toString(), byName.toString(), "period");
            }
            return new Declared<>(period, said.address(), said.text());
        }
        if (said != null && onCover == UnreadableValue.VALUE && byName == null) {
            int column = plan.column("period");
            unreadablePeriod = new SkippedCheck(said.address(), said.text(), column, plan.unreadable(column));
        }
        return byName == null
                ? null
                : new Declared<>(byName, Address.ofFile(head.input().name()), null);
    }

    private @Nullable Declared<String> footprint() {
        String byName = head.fileNameFootprint();
        ReturnHead.CoverValue said = head.cover("footprint_code").orElse(null);
        if (said != null && cover("footprint_code") instanceof String code) {
            if (byName != null && !same(code, byName)) {
                disagree(Codes.FOOTPRINT_DISAGREES, said, code, byName, "footprint");
            }
            return new Declared<>(code, said.address(), said.text());
        }
        return byName == null
                ? null
                : new Declared<>(byName, Address.ofFile(head.input().name()), null);
    }

    private boolean same(String one, String other) {
        YearMonth month = period == null ? null : period.what();
        FootprintMatch placing = new FootprintMatch(plan.footprints());
        return placing.code(one, month).equals(placing.code(other, month));
    }

    private void disagree(Code code, ReturnHead.CoverValue said, String onCover, String byName, String what) {
        findings.add(Finding.of(
                code,
                said.address(),
                said.text(),
                "The " + what + " here is " + onCover + ", but the file's name says " + byName + ".",
                "Correct this cell, or give the file its right name."));
    }

    /** Reads one value of the Cover sheet; what is wrong with it is said on its cell. */
    private @Nullable Object cover(String field) {
        int column = plan.column(field);
        ReturnHead.CoverValue said = head.cover(field).orElse(null);
        if (said == null || column < 0) {
            return null;
        }
        return plan.reader(column).read(said.text(), CellKind.TEXT, new OnCover(said));
    }

    private final class OnCover implements CellFaults {
        private final ReturnHead.CoverValue said;
        private String shown;

        private OnCover(ReturnHead.CoverValue said) {
            this.said = said;
            this.shown = said.text();
        }

        @Override
        public void add(Code code, String message, String fix) {
            findings.addOnce(Finding.of(code, said.address(), shown, message, fix));
        }

        @Override
        public void mask(String masked) {
            shown = masked;
        }
    }
}
