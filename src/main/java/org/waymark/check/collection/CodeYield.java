package org.waymark.check.collection;

import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Severity;

/**
 * How often one code was raised, and what became of its findings. Immutable.
 *
 * @param code the code
 * @param severity its severity in the programme; null if the programme does not check it
 * @param outcomes the number of findings with each outcome; outcomes without findings are absent
 */
public record CodeYield(Code code, @Nullable Severity severity, Map<FindingOutcome, Long> outcomes) {

    public CodeYield {
        outcomes = Map.copyOf(outcomes);
    }

    /** The number of findings with an outcome. */
    public long of(FindingOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /** The number of findings whose outcome passes a test. */
    public long of(Predicate<FindingOutcome> wanted) {
        return outcomes.entrySet().stream()
                .filter(each -> wanted.test(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The number of all findings. */
    public long raised() {
        return of(outcome -> true);
    }
}
