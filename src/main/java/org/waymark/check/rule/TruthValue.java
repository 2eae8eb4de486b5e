package org.waymark.check.rule;

/** Three-valued logic: what needs a value that cannot be read is unknown, unless the rest settles it. */
public enum TruthValue {
    FALSE,
    UNKNOWN,
    TRUE;

    public static TruthValue of(boolean value) {
        return value ? TRUE : FALSE;
    }

    public TruthValue and(TruthValue other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public TruthValue or(TruthValue other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public TruthValue not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }
}
