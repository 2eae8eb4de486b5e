package org.waymark.check.rule;

import java.util.Arrays;

/**
 * Numbers texts in the order of their first occurrence without storing them. Each text is represented by 96 bits of
 * hash and takes at most 40 bytes. The chance that any two of a million texts share a hash is about one in 10^17. Not
 * thread-safe.
 *
 * <p>A caller spells a key and then asks for its number: {@code table.spell("A-1"); int number = table.number();}
 */
final class KeyTable {

    private static final long PRIME_A = 0x9E3779B97F4A7C15L;
    private static final long PRIME_B = 0xC2B2AE3D27D4EB4FL;

    private static final long HIGH_HALF = 0xFFFF_FFFF_0000_0000L;

    private long[] low = new long[16];

    /** In the low half the number of a key, counted from 1; in the high half 32 more bits of its hash. 0 where free. */
    private long[] slots = new long[64];

    private int size;
    private long a = PRIME_B;
    private long b = PRIME_A;

    int size() {
        return size;
    }

    /** Adds a character to the current key. */
    void spell(char c) {
        a = (a ^ c) * PRIME_A;
        a ^= a >>> 32;
        b = (b + c + 1) * PRIME_B;
        b ^= b >>> 29;
    }

    void spell(String text) {
        for (int i = 0; i < text.length(); i++) {
            spell(text.charAt(i));
        }
    }

    /**
     * The number of the key that was spelled, counted from 0, and starts another key. A new key increases {@link
     * #size}.
     */
    int number() {
        long h = mix(a, PRIME_B);
        long l = mix(b, PRIME_A);
        a = PRIME_B;
        b = PRIME_A;
        int mask = slots.length - 1;
        int slot = start(l) & mask;
        while (slots[slot] != 0) {
            int index = (int) slots[slot] - 1;
            if ((slots[slot] ^ h) >>> 32 == 0 && low[index] == l) {
                return index;
            }
            slot = (slot + 1) & mask;
        }
        return add(h, l, slot);
    }

    private int add(long h, long l, int slot) {
        if (size == low.length) {
            low = Arrays.copyOf(low, size + size / 2);
        }
        low[size] = l;
        size++;
        slots[slot] = (h & HIGH_HALF) | size;
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        int mask = slots.length - 1;
        for (long entry : old) {
            if (entry != 0) {
                int slot = start(low[(int) entry - 1]) & mask;
                while (slots[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = entry;
            }
        }
    }

    private static int start(long l) {
        return (int) (l ^ (l >>> 32));
    }

    private static long mix(long value, long prime) {
        long mixed = (value ^ (value >>> 31)) * prime;
        mixed = (mixed ^ (mixed >>> 29)) * PRIME_A;
        return mixed ^ (mixed >>> 32);
    }
}
