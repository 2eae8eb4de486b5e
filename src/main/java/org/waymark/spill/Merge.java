package org.waymark.spill;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Sorted parts as one sorted whole. A part is opened only when its first thing may be next. */
final class Merge<T> implements Iterator<T> {

    /** A part and its place among the parts, by which equal things keep the order in which they came. */
    private record Placed<T>(int number, Part<T> part) {}

    private static final class Head<T> {

        private final int number;
        private final Iterator<T> rest;
        private T thing;

        Head(int number, Iterator<T> things) {
            this.number = number;
            this.thing = things.next();
            this.rest = things;
        }
    }

    private final Comparator<? super T> order;
    private final Deque<Placed<T>> waiting;
    private final PriorityQueue<Head<T>> open;

    Merge(List<Part<T>> parts, Comparator<? super T> order) {
        this.order = order;
        List<Placed<T>> placed = new ArrayList<>();
        for (Part<T> part : parts) {
            placed.add(new Placed<>(placed.size(), part));
        }
        placed.sort(Comparator.comparing(each -> each.part().first(), order));
        this.waiting = new ArrayDeque<>(placed);
        this.open = new PriorityQueue<>(
                Comparator.<Head<T>, T>comparing(head -> head.thing, order).thenComparingInt(head -> head.number));
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
        T thing = head.thing;
        if (head.rest.hasNext()) {
            head.thing = head.rest.next();
            open.add(head);
        }
        openNext();
        return thing;
    }

    private void openNext() {
        Placed<T> next = waiting.peek();
        while (next != null && mayComeNext(next.part().first())) {
            waiting.poll();
            open.add(new Head<>(next.number(), next.part().iterator()));
            next = waiting.peek();
        }
    }

    private boolean mayComeNext(T first) {
        Head<T> head = open.peek();
        return head == null || order.compare(first, head.thing) <= 0;
    }
}
