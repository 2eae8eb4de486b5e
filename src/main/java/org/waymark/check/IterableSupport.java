package org.waymark.check;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Helpers for iterables. */
final class IterableSupport {

    private IterableSupport() {}

    /**
     * Iterates over several iterables, one after the other, each opened only when its turn comes. (The iterator of
     * {@code Stream.flatMap} reads each of them into memory as a whole.)
     */
    static <T> Iterator<T> concat(Iterable<? extends Iterable<T>> parts) {
        Iterator<? extends Iterable<T>> waiting = parts.iterator();
        return new Iterator<>() {

            private Iterator<T> current = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!current.hasNext() && waiting.hasNext()) {
                    current = waiting.next().iterator();
                }
                return current.hasNext();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return current.next();
            }
        };
    }
}
