package org.waymark.sorting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * Merges sorted runs. A run is opened only when its first record may be the next, so that runs that hardly overlap are
 * read one after the other. Equal records come in the order of their runs.
 */
final class RunMerger<T> implements Iterator<T> {

    /** A run and its number, by which equal records keep their order. */
    private record Numbered<T>(int number, SortedRun<T> run) {}

    /** An open run at its next record. */
    private static final class Head<T> {

        private final int number;
        private final Iterator<T> rest;
        private T record;

        Head(Numbered<T> from) {
            this.number = from.number();
            this.rest = from.run().records().get();
            this.record = rest.next();
        }
    }

    private final Comparator<? super T> order;
    private final Deque<Numbered<T>> waiting;
    private final PriorityQueue<Head<T>> open;

    RunMerger(List<SortedRun<T>> runs, Comparator<? super T> order) {
        this.order = order;
        List<Numbered<T>> numbered = new ArrayList<>();
        for (SortedRun<T> run : runs) {
            numbered.add(new Numbered<>(numbered.size(), run));
        }
        numbered.sort(Comparator.comparing(each -> each.run().first(), order));
        this.waiting = new ArrayDeque<>(numbered);
        this.open = new PriorityQueue<>(
                Comparator.<Head<T>, T>comparing(head -> head.record, order).thenComparingInt(head -> head.number));
        openNext();
    }

    @Override
    public boolean hasNext() {
        return !open.isEmpty();
    }

    @Override
    public T next() {
        Head<T> head = open.poll();
        if (head == null) {
            throw new NoSuchElementException();
        }
        T record = head.record;
        if (head.rest.hasNext()) {
            head.record = head.rest.next();
            open.add(head);
        }
        openNext();
        return record;
    }

    private void openNext() {
        Numbered<T> next = waiting.peek();
        while (next != null && mayComeNext(next.run().first())) {
            open.add(new Head<>(waiting.remove()));
            next = waiting.peek();
        }
    }

    private boolean mayComeNext(T first) {
        Head<T> head = open.peek();
        return head == null || order.compare(first, head.record) <= 0;
    }
}
