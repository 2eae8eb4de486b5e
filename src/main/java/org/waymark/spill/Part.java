package org.waymark.spill;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Some things of a pile that lie together.
 *
 * @param first of them
 */
record Part<T>(T first, Supplier<Iterator<T>> things) implements Iterable<T> {

    /** @param things at least one */
    static <T> Part<T> inMemory(List<T> things) {
        return new Part<>(things.get(0), things::iterator);
    }

    /**
     * Writes things away.
     *
     * @param out is used from its beginning
     */
    static <T> Part<T> onDisk(Spill spill, Form<T> form, List<T> things, SpillOut out) {
        out.clear();
        T before = null;
        for (T thing : things) {
            form.write(thing, before, out);
            before = thing;
        }
        int length = out.length();
        int count = things.size();
        long place = spill.append(out.bytes(), length);
        return new Part<>(things.get(0), () -> new FromDisk<>(form, new SpillIn(spill, place, length), count));
    }

    @Override
    public Iterator<T> iterator() {
        return things.get();
    }

    private static final class FromDisk<T> implements Iterator<T> {

        private final Form<T> form;
        private final SpillIn in;
        private @Nullable T before;
        private int left;

        FromDisk(Form<T> form, SpillIn in, int left) {
            this.form = form;
            this.in = in;
            this.left = left;
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public T next() {
            if (left == 0) {
                throw new NoSuchElementException();
            }
            left--;
            T thing = form.read(in, before);
            before = thing;
            return thing;
        }
    }
}
