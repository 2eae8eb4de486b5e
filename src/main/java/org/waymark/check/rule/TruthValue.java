package org.waymark.check.rule;

/**
 * A truth value of three-valued (Kleene) logic. A test of a value that cannot be read is unknown, and so is a
 * combination of tests whose result depends on it. For example, unknown <i>and</i> false is false, but unknown
 * <i>and</i> true is unknown.
 */
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
