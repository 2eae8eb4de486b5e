package org.waymark.compare;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What changed from something earlier to something later. */
public sealed interface ChangeSet permits PeriodComparison, ReturnComparison {

    /** The programme's name. */
    String programme();

    /** The month of what is later. */
    YearMonth period();

    /** The day for which the comparison speaks. */
    LocalDate asOf();

    /** What the reader asked to see of it, such as "Relating only", or null when it is the whole. */
    @Nullable
    String narrowed();
}
