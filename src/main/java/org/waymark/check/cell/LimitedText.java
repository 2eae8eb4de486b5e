package org.waymark.check.cell;

/**
 * A text that can be read a limited number of times, which limits the work of a regular expression. An expression with
 * repeats inside repeats, such as {@code (.*a){20}}, can otherwise run without a practical end. Not thread-safe.
 */
final class LimitedText implements CharSequence {

    /** The number of reads for a text of any length; {@link #FOR_EACH} are added for each character. */
    private static final int LEAST = 500_000;

    private static final int FOR_EACH = 100;

    private final String text;
    private long left;

    LimitedText(String text) {
        this.text = text;
        this.left = LEAST + (long) FOR_EACH * text.length();
    }

    /** Ends the work of a regular expression that has read too many characters. */
    static final class ExhaustedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private ExhaustedException() {
            super("the pattern read too many characters", null, false, false);
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    /**
     * Reads a character.
     *
     * @throws ExhaustedException when the limit is reached
     */
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
