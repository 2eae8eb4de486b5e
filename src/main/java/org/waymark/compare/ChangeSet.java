package org.waymark.compare;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The result of a comparison: of two months, or of returns with those that replaced them. Immutable. */
public sealed interface ChangeSet permits PeriodComparison, ReturnComparison {

    /** The programme's name. */
    String programme();

    /** The later month; the only month in a comparison of returns. */
    YearMonth period();

    /** The date of the comparison. */
    LocalDate asOf();

    /** The part that the comparison is limited to, such as "Relating only", or null for the whole programme. */
    @Nullable
    String narrowed();
}
