package org.waymark.office;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes numbers as Office files store them. */
final class StoredNumber {

    private static final MathContext FIFTEEN = new MathContext(15);

    private StoredNumber() {}

    /**
     * Returns a number with 15 significant digits, the precision of Excel. {@code Double.toString} is not used because
     * its digits differ between JDK 17 and later versions.
     */
    static String of(double value) {
        return new BigDecimal(value).round(FIFTEEN).stripTrailingZeros().toPlainString();
    }
}
