package org.waymark.check.cell;

import java.util.ArrayList;
import java.util.List;
import org.waymark.catalogue.Code;

/** Passes faults on and records them, so that they can be cached for other cells with the same text. */
final class RecordedFaults implements CellFaults {

    /** How a fault was added. */
    private enum Way {
        TO_CELL,
        TO_COLUMN,
        NO_ANSWER
    }

    private record Recorded(Code code, String message, String fix, Way way) {

        void replay(CellFaults next) {
            switch (way) {
                case TO_CELL -> next.add(code, message, fix);
                case TO_COLUMN -> next.addToColumn(code, message, fix);
                case NO_ANSWER -> next.addNoAnswer(code, message, fix);
            }
        }
    }

    private final CellFaults next;
    private final List<Recorded> faults = new ArrayList<>(0);
    private boolean masked;

    RecordedFaults(CellFaults next) {
        this.next = next;
    }

    @Override
    public void add(Code code, String message, String fix) {
        faults.add(new Recorded(code, message, fix, Way.TO_CELL));
        next.add(code, message, fix);
    }

    @Override
    public void addToColumn(Code code, String message, String fix) {
        faults.add(new Recorded(code, message, fix, Way.TO_COLUMN));
        next.addToColumn(code, message, fix);
    }

    @Override
    public void addNoAnswer(Code code, String message, String fix) {
        faults.add(new Recorded(code, message, fix, Way.NO_ANSWER));
        next.addNoAnswer(code, message, fix);
    }

    @Override
    public void mask(String shown) {
        masked = true;
        next.mask(shown);
    }

    /** Whether the cell has neither faults nor personal data. */
    boolean none() {
        return faults.isEmpty() && !masked;
    }

    /** The value of the cell with the recorded faults. */
    Reading reading(CellValue value) {
        return new Reading(value, faults.toArray(Recorded[]::new));
    }

    /** Whether the faults may be cached: personal data is never kept. */
    boolean cacheable() {
        return !masked;
    }

    /** The value and the faults of a text. Immutable. */
    static final class Reading {

        private final CellValue value;
        private final Recorded[] faults;

        private Reading(CellValue value, Recorded[] faults) {
            this.value = value;
            this.faults = faults;
        }

        /** Passes on the faults, and returns the value. */
        CellValue replay(CellFaults next) {
            for (Recorded fault : faults) {
                fault.replay(next);
            }
            return value;
        }
    }
}
