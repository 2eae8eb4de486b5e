package org.waymark.check.rule;

import org.projectnessie.cel.common.types.ListT;
import org.projectnessie.cel.common.types.StringT;
import org.projectnessie.cel.common.types.ref.Val;
import org.projectnessie.cel.interpreter.InterpretableDecorator;

/**
 * Limits the work of an expression on one row. The engine reports each evaluation of a part of the expression, which is
 * counted as a step; a large text or list counts as several steps. Each thread has its own count.
 */
final class EvaluationLimit implements InterpretableDecorator.EvalObserver {

    private static final int STEPS = 100_000;
    private static final int SIZE = 1_000_000;

    /** The number of characters or items that count as one step. */
    private static final int SIZE_OF_STEP = 64;

    private final ThreadLocal<int[]> steps = ThreadLocal.withInitial(() -> new int[1]);

    private static final class ExhaustedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private ExhaustedException() {
            super("the expression took too many steps", null, false, false);
        }
    }

    /** Restarts the count of this thread, for another row. */
    void restart() {
        steps.get()[0] = 0;
    }

    /** Whether this thread has reached the limit since the last restart. */
    boolean reached() {
        return steps.get()[0] > STEPS;
    }

    /** Counts a step, and ends the evaluation when there are too many or the value is too large. */
    @Override
    public void observe(long part, Val value) {
        int size = size(value);
        int[] count = steps.get();
        count[0] = size > SIZE ? STEPS + 1 : count[0] + 1 + size / SIZE_OF_STEP;
        if (count[0] > STEPS) {
            throw new ExhaustedException();
        }
    }

    private static int size(Val value) {
        if (value instanceof ListT list) {
            return (int) list.size().intValue();
        }
        return value instanceof StringT && value.value() instanceof String text ? text.length() : 0;
    }
}
