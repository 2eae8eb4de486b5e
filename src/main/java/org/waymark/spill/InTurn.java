package org.waymark.spill;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

/**
 * Everything of one after everything of another, each begun only when it is its turn. (The iterator of
 * {@code Stream.flatMap} takes each of them into memory whole.)
 */
public final class InTurn<T> implements Iterator<T> {

    private final Queue<? extends Iterable<T>> waiting;
    private Iterator<T> now = Collections.emptyIterator();

    /** @param waiting is emptied on the way */
    public InTurn(Queue<? extends Iterable<T>> waiting) {
        this.waiting = waiting;
    }

    @Override
    public boolean hasNext() {
        while (!now.hasNext()) {
            Iterable<T> next = waiting.poll();
            if (next == null) {
                return false;
            }
            now = next.iterator();
        }
        return true;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return now.next();
    }
}
