package org.waymark.office;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as files store them. */
final class StoredNumber {

    private static final MathContext FIFTEEN = new MathContext(15);

    private StoredNumber() {}

    /** To 15 significant digits, as Excel keeps: {@code Double.toString} differs between JDK 17 and later ones. */
    static String of(double value) {
        return new BigDecimal(value).round(FIFTEEN).stripTrailingZeros().toPlainString();
    }
}
