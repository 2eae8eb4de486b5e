package org.waymark.intake.workbook;

/**
 * Counts the bytes that may still be unpacked from one workbook, over all its parts and all passes over them. Texts to
 * which cells refer count with their characters each time, since they also take time. Not safe for use by several
 * threads.
 */
final class UnpackBudget {

    private final long total;
    private long spent;

    UnpackBudget(long total) {
        this.total = total;
    }

    /** Deducts bytes or characters; false when the budget is exceeded. */
    boolean spend(long amount) {
        spent += amount;
        return spent <= total;
    }

    long total() {
        return total;
    }
}
