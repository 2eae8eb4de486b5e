package org.waymark.spill;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Texts that come again and again, by number. There is room for some of them; others have no number. */
final class Words {

    static final int NONE = -1;

    private static final int MOST = 4_096;

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<@Nullable String> words = new AtomicReferenceArray<>(MOST);

    /** The number of a text, from 0; {@link #NONE} when it is not known. */
    int find(String text) {
        Integer known = numbers.get(text);
        return known == null ? NONE : known;
    }

    /** The number of a text, which becomes known; {@link #NONE} when no room is left. */
    int number(String text) {
        Integer known = numbers.get(text);
        return known != null ? known : numbers.size() < MOST ? add(text) : NONE;
    }

    private synchronized int add(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        int next = numbers.size();
        if (next >= MOST) {
            return NONE;
        }
        words.set(next, text);
        numbers.put(text, next);
        return next;
    }

    String word(int number) {
        String word = words.get(number);
        if (word == null) {
            throw new IllegalStateException("there is no word " + number);
        }
        return word;
    }
}
