package org.waymark.check.cell;

/**
 * A text that can be looked at a limited number of times, which limits the work of a regular expression: one with
 * repeats inside repeats can otherwise take longer than the age of the universe. Used by one thread.
 */
final class LimitedText implements CharSequence {

    /** Characters that a pattern may look at, however short the text is, and as many for each of its characters. */
    private static final int LEAST = 500_000;

    private static final int FOR_EACH = 100;

    private final String text;
    private long left;

    LimitedText(String text) {
        this.text = text;
        this.left = LEAST + (long) FOR_EACH * text.length();
    }

    /** Ends the work of a regular expression that has looked at too many characters. */
    static final class ExhaustedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private ExhaustedException() {
            super("the pattern looked at too many characters", null, false, false);
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    /** @throws ExhaustedException when the limit is reached */
    @Override
    public char charAt(int index) {
        if (left-- == 0) {
            throw new ExhaustedException();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
