package org.waymark.check;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.waymark.catalogue.Code;

/**
 * How often a check was made in one return. {@code evaluated + skipped = inScope}, and {@code passed + failed = evaluated}.
 * Immutable.
 *
 * @param code the code of the check's findings
 * @param unit what one check is made on
 * @param inScope the number of places where the check applies
 * @param failed the number of places that failed, which is the number of findings with the code in the return,
 *     including suppressed ones
 * @param suppressed how many of these findings the programme suppresses
 * @param answered how many of these findings somebody has answered: queries that are explained, agreed or refused
 * @param skipped the number of places where the check was not made, by the reason; reasons without any are absent
 */
public record CheckCount(
        Code code, Unit unit, long inScope, long failed, long suppressed, long answered, Map<SkipKind, Long> skipped) {

    /** What one check is made on: a cell, a row, and so on. */
    public enum Unit {
        CELL,
        ROW,
        RETURN,
        /** A milestone that an earlier return has too. */
        MILESTONE;

        /** The key in JSON and CSV. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public CheckCount {
        skipped = skipped.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(skipped));
    }

    public boolean off() {
        return skipped.containsKey(SkipKind.OFF);
    }

    public long skippedInAll() {
        return skipped.values().stream().mapToLong(Long::longValue).sum();
    }

    public long evaluated() {
        return inScope - skippedInAll();
    }

    public long passed() {
        return evaluated() - failed;
    }

    /** The sum of two counts of the same check; this one if the other adds nothing. */
    public CheckCount plus(CheckCount more) {
        if (more.inScope == 0 && more.failed == 0 && more.skipped.isEmpty()) {
            return this;
        }
        Map<SkipKind, Long> all = new EnumMap<>(SkipKind.class);
        all.putAll(skipped);
        more.skipped.forEach((kind, n) -> all.merge(kind, n, Long::sum));
        return new CheckCount(
                code,
                unit,
                inScope + more.inScope,
                failed + more.failed,
                suppressed + more.suppressed,
                answered + more.answered,
                all);
    }
}
