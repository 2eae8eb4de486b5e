package org.waymark.spill;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that may grow far beyond memory: past a few thousand things it goes to disk run by run. With an order, every run
 * is sorted on its way and all are merged when the pile is read, so that sorting needs no more memory either. Things that
 * come equal in the order stay as they were added. Added to by one thread; once ended, read by any number, as often as
 * they like.
 */
public final class Pile<T> implements Iterable<T> {

    private static final int RUN = 1_024;

    /** How far from the end of a run a thing is put in order at once; most come nearly in order. */
    private static final int NEAR = 16;

    private final Spill spill;
    private final Form<T> form;
    private final @Nullable Comparator<? super T> order;
    private final int run;
    private final List<Part<T>> parts = new ArrayList<>();
    private List<T> fresh = new ArrayList<>();
    private @Nullable SpillOut out;
    private boolean sorted = true;
    private long size;

    /** A pile in the order in which things are added. */
    public Pile(Spill spill, Form<T> form) {
        this(spill, form, null, RUN);
    }

    /** A pile in an order of its own. */
    public Pile(Spill spill, Form<T> form, Comparator<? super T> order) {
        this(spill, form, order, RUN);
    }

    /** @param run how many things go to disk together */
    Pile(Spill spill, Form<T> form, @Nullable Comparator<? super T> order, int run) {
        this.spill = spill;
        this.form = form;
        this.order = order;
        this.run = run;
    }

    public void add(T thing) {
        fresh.add(place(thing), thing);
        size++;
        if (fresh.size() == run) {
            sort();
            write();
        }
    }

    /** Nothing is added any more. What is left in memory stays there if all piles together do not hold too much. */
    public void end() {
        out = null;
        if (fresh.isEmpty()) {
            return;
        }
        sort();
        if (spill.mayHold(fresh.size())) {
            parts.add(Part.inMemory(List.copyOf(fresh)));
            fresh = List.of();
        } else {
            write();
            out = null;
        }
    }

    public long size() {
        return size;
    }

    /** Everything in order; to be asked for after the end. */
    @Override
    public Iterator<T> iterator() {
        if (parts.size() == 1) {
            return parts.get(0).iterator();
        }
        return order == null ? new InTurn<>(new ArrayDeque<>(parts)) : new Merge<>(parts, order);
    }

    /** Where a thing goes among the fresh ones: behind those that come before it or equal it, as far as it is near. */
    private int place(T thing) {
        int place = fresh.size();
        if (order == null || !sorted) {
            return place;
        }
        int farthest = Math.max(0, place - NEAR);
        while (place > 0 && order.compare(fresh.get(place - 1), thing) > 0) {
            if (place == farthest) {
                sorted = false;
                return fresh.size();
            }
            place--;
        }
        return place;
    }

    private void sort() {
        if (order != null && !sorted) {
            fresh.sort(order);
        }
        sorted = true;
    }

    private void write() {
        SpillOut bytes = out == null ? new SpillOut(spill.words()) : out;
        out = bytes;
        parts.add(Part.onDisk(spill, form, Collections.unmodifiableList(fresh), bytes));
        fresh = new ArrayList<>();
    }
}
