package org.waymark.check.cell;

/**
 * A text that allows a limited number of reads of its characters, which limits the work of a regular expression. Without
 * this limit, an expression with repeats inside repeats, such as {@code (.*a){20}}, can run practically forever. Not
 * thread-safe.
 */
final class LimitedText implements CharSequence {

    /** The number of reads allowed for an empty text; each character of the text adds {@link #READS_PER_CHARACTER}. */
    private static final int BASIC_READS = 500_000;

    private static final int READS_PER_CHARACTER = 100;

    private final String text;
    private long left;

    LimitedText(String text) {
        this.text = text;
        this.left = BASIC_READS + (long) READS_PER_CHARACTER * text.length();
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
