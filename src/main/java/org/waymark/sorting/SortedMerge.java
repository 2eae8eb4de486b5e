package org.waymark.sorting;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * Several sorted sources read as one. Equal things come in the order of their sources. Immutable as far as its sources
 * are; each iterator reads them anew.
 */
public final class SortedMerge<T> implements Iterable<T> {

    private final List<? extends Iterable<T>> sources;
    private final Comparator<? super T> order;

    /** @param order in which every source is sorted */
    public SortedMerge(List<? extends Iterable<T>> sources, Comparator<? super T> order) {
        this.sources = List.copyOf(sources);
        this.order = order;
    }

    @Override
    public Iterator<T> iterator() {
        PriorityQueue<Head<T>> heads = new PriorityQueue<>(
                Comparator.<Head<T>, T>comparing(head -> head.next, order).thenComparingInt(head -> head.source));
        for (int source = 0; source < sources.size(); source++) {
            Iterator<T> each = sources.get(source).iterator();
            if (each.hasNext()) {
                heads.add(new Head<>(source, each));
            }
        }
        return new Merged<>(heads);
    }

    /** A source and the first thing of it that was not given yet. */
    private static final class Head<T> {

        private final int source;
        private final Iterator<T> rest;
        private T next;

        private Head(int source, Iterator<T> things) {
            this.source = source;
            this.next = things.next();
            this.rest = things;
        }
    }

    private record Merged<T>(PriorityQueue<Head<T>> heads) implements Iterator<T> {

        @Override
        public boolean hasNext() {
            return !heads.isEmpty();
        }

        @Override
        public T next() {
            Head<T> first = heads.poll();
            if (first == null) {
                throw new NoSuchElementException();
            }
            T thing = first.next;
            if (first.rest.hasNext()) {
                first.next = first.rest.next();
                heads.add(first);
            }
            return thing;
        }
    }
}
