package org.waymark.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.check.cell.CellFaults;
import org.waymark.check.cell.CellReader;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.CellValue.AbsentValue;
import org.waymark.check.cell.PersonalData;
import org.waymark.check.rule.RowValues;
import org.waymark.intake.grid.CellKind;
import org.waymark.programme.CellCorrection;
import org.waymark.programme.Programme;
import org.waymark.programme.SettingsException;
import org.waymark.schema.Schema;
import org.waymark.text.English;

/** The corrections of a programme by return and milestone, with their values as the schema reads them. Immutable. */
final class CorrectionPlan {

    /**
     * A correction that can be applied.
     *
     * @param column the schema column of its field
     * @param expected the value that {@code expect} is read as
     */
    record Planned(CellCorrection correction, int column, CellValue expected) {

        /** Compares the correction with its cell, in which personal data is already masked. */
        CorrectionOutcome.State state(RowValues values, CellReader reader) {
            if (isSent(correction.expect(), expected, values)) {
                return CorrectionOutcome.State.APPLIED;
            }
            String value = correction.value();
            return isSent(value, read(value, reader), values)
                    ? CorrectionOutcome.State.ALREADY_CORRECT
                    : CorrectionOutcome.State.VALUE_CHANGED;
        }

        /** Whether the cell was sent with a text, or with another spelling of the same value. */
        private boolean isSent(@Nullable String text, CellValue value, RowValues values) {
            if (text == null) {
                return values.blank(column);
            }
            String sent = values.text(column);
            return (value.isPresent() && value.equals(values.get(column)))
                    || (sent != null
                            && (sent.strip().equals(text) || sent.strip().equals(PersonalData.masked(text))));
        }
    }

    private final Map<ReturnKey, Map<String, List<Planned>>> byReturn;

    private CorrectionPlan(Map<ReturnKey, Map<String, List<Planned>>> byReturn) {
        this.byReturn = byReturn;
    }

    /**
     * Prepares the corrections of a programme.
     *
     * @param readers the readers of the schema's columns
     * @throws SettingsException when a corrected value is not one that its field can have
     */
    static CorrectionPlan of(Programme programme, List<CellReader> readers) {
        Schema schema = programme.schema();
        Map<ReturnKey, Map<String, List<Planned>>> all = new HashMap<>();
        for (CellCorrection one : programme.corrections()) {
            int column = schema.position(one.field())
                    .orElseThrow(() -> new SettingsException(
                            one.source() + ": " + one.field() + " is not a field of the schema."));
            CellReader reader = readers.get(column);
            requireReadable(one, reader);
            String expect = one.expect();
            all.computeIfAbsent(new ReturnKey(one.footprint(), one.period()), key -> new HashMap<>())
                    .computeIfAbsent(one.milestone(), id -> new ArrayList<>())
                    .add(new Planned(one, column, read(expect, reader)));
        }
        return new CorrectionPlan(all);
    }

    private static CellValue read(@Nullable String text, CellReader reader) {
        return text == null ? AbsentValue.BLANK : reader.readSchemaValue(text);
    }

    private static void requireReadable(CellCorrection one, CellReader reader) {
        reader.read(one.value(), CellKind.TEXT, new CellFaults() {
            @Override
            public void add(Code code, String message, String fix) {
                throw new SettingsException(one.source() + ": \"value\" cannot be used (" + code.id() + "): "
                        + English.small(message) + ' ' + fix);
            }

            @Override
            public void mask(String shown) {
                // the fault that follows says what is wrong
            }
        });
    }

    /** The corrections of a return by the ID of the milestone; empty for most returns. */
    Map<String, List<Planned>> of(ReturnKey key) {
        return byReturn.getOrDefault(key, Map.of());
    }
}
