package org.waymark.intake.excel;

/**
 * What may still be unpacked of one workbook, in bytes, over all its parts and all passes over them. Texts that cells
 * only refer to are charged by their characters each time, since they are work too. For one thread.
 */
final class UnpackBudget {

    private final long total;
    private long spent;

    UnpackBudget(long total) {
        this.total = total;
    }

    /** Charges bytes or characters; false when that is more than there was left. */
    boolean spend(long amount) {
        spent += amount;
        return spent <= total;
    }

    long total() {
        return total;
    }
}
