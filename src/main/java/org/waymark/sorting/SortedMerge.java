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
 * Reads several sorted lists as one sorted list. A list is opened only when its first element may be the next one, so
 * that lists which hardly overlap are read one after the other. Equal elements keep the order of their lists. Used by one
 * thread.
 *
 * @param <T> type of the elements
 */
public final class SortedMerge<T> implements Iterator<T> {

    /** A list that is not open yet. Equal elements are ordered by the number of their list. */
    private record Numbered<T>(int number, SortedRun<T> run) {}

    /** An open list at its next element. */
    private static final class Head<T> {

        private final int number;
        private final Iterator<T> rest;
        private T next;

        Head(Numbered<T> from) {
            this.number = from.number();
            this.rest = from.run().records().get();
            this.next = rest.next();
        }
    }

    private final Comparator<? super T> order;
    private final Deque<Numbered<T>> waiting;
    private final PriorityQueue<Head<T>> open;

    SortedMerge(List<SortedRun<T>> runs, Comparator<? super T> order) {
        this.order = order;
        List<Numbered<T>> numbered = new ArrayList<>();
        for (SortedRun<T> run : runs) {
            numbered.add(new Numbered<>(numbered.size(), run));
        }
        numbered.sort(Comparator.comparing(each -> each.run().first(), order));
        this.waiting = new ArrayDeque<>(numbered);
        this.open = new PriorityQueue<>(
                Comparator.<Head<T>, T>comparing(head -> head.next, order).thenComparingInt(head -> head.number));
        openNext();
    }

    /**
     * Returns a sorted view of several sources. The view is immutable if its sources are. Each iteration reads the
     * sources again.
     *
     * @param order the order in which every source is sorted
     */
    public static <T> Iterable<T> of(List<? extends Iterable<T>> sources, Comparator<? super T> order) {
        List<Iterable<T>> all = List.copyOf(sources);
        return () -> new SortedMerge<>(runs(all), order);
    }

    private static <T> List<SortedRun<T>> runs(List<Iterable<T>> sources) {
        List<SortedRun<T>> runs = new ArrayList<>();
        for (Iterable<T> source : sources) {
            Iterator<T> elements = source.iterator();
            if (elements.hasNext()) {
                runs.add(new SortedRun<>(elements.next(), source::iterator));
            }
        }
        return runs;
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
        T element = head.next;
        if (head.rest.hasNext()) {
            head.next = head.rest.next();
            open.add(head);
        }
        openNext();
        return element;
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
        return head == null || order.compare(first, head.next) <= 0;
    }
}
