package org.waymark.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalSorterTest {

    /** A number to sort by and a text that tells equal numbers apart. */
    private record Thing(int number, @Nullable String text) {}

    private static final Comparator<Thing> BY_NUMBER = Comparator.comparingInt(Thing::number);

    private static final class ThingCodec implements RecordCodec<Thing> {

        @Override
        public void write(Thing thing, RecordOutput out) {
            out.writeInt(thing.number());
            out.writeRepeatedText(thing.text());
            out.writeText(thing.text());
        }

        @Override
        public Thing read(RecordInput in) {
            int number = in.readInt();
            String word = in.readText();
            assertThat(in.readText()).isEqualTo(word);
            return new Thing(number, word);
        }
    }

    @Test
    void recordsOnDiskAndInMemoryFormOneList() {
        ExternalSorter<Thing> sorter = new ExternalSorter<>(new TemporaryStorage(), new ThingCodec(), BY_NUMBER, 10);
        List<Thing> things = things(57);
        things.forEach(sorter::add);
        sorter.end();

        assertThat(sorter).containsExactlyElementsOf(things);
        assertThat(sorter).as("a second time").containsExactlyElementsOf(things);
    }

    @Test
    void equalRecordsKeepTheirOrder() {
        Random random = new Random(7);
        for (int size : new int[] {0, 1, 9, 10, 11, 400}) {
            ExternalSorter<Thing> sorter =
                    new ExternalSorter<>(new TemporaryStorage(5), new ThingCodec(), BY_NUMBER, 10);
            List<Thing> things = IntStream.range(0, size)
                    .mapToObj(i -> new Thing(random.nextInt(25), "no. " + i))
                    .toList();
            things.forEach(sorter::add);
            sorter.end();

            assertThat(sorter)
                    .containsExactlyElementsOf(things.stream().sorted(BY_NUMBER).toList());
        }
    }

    @Test
    void recordsAreSortedFromAnyOrder() {
        Random random = new Random(11);
        for (int distance : new int[] {1, 15, 16, 17, 40, 300}) {
            ExternalSorter<Thing> sorter =
                    new ExternalSorter<>(new TemporaryStorage(5), new ThingCodec(), BY_NUMBER, 100);
            List<Thing> things = IntStream.range(0, 350)
                    .mapToObj(i -> new Thing(i - random.nextInt(distance), "no. " + i))
                    .toList();
            things.forEach(sorter::add);
            sorter.end();

            assertThat(sorter)
                    .as("up to %d places late", distance)
                    .containsExactlyElementsOf(things.stream().sorted(BY_NUMBER).toList());
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "plain", "Déjà vu", "“curly” – 組", "lone \uD800 half", "\u0000\uFFFF"})
    void textsAreRestoredUnchanged(@Nullable String text) {
        ExternalSorter<Thing> sorter = new ExternalSorter<>(new TemporaryStorage(), new ThingCodec(), BY_NUMBER, 1);
        sorter.add(new Thing(Integer.MAX_VALUE, text));
        sorter.add(new Thing(-1, text == null ? null : text.repeat(40_000)));
        sorter.end();

        assertThat(sorter)
                .containsExactly(
                        new Thing(-1, text == null ? null : text.repeat(40_000)), new Thing(Integer.MAX_VALUE, text));
    }

    @Test
    void smallSortersSpillWhenTooManyRecordsAreInMemory() {
        TemporaryStorage storage = new TemporaryStorage(25);
        List<ExternalSorter<Thing>> sorters = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ExternalSorter<Thing> sorter = new ExternalSorter<>(storage, new ThingCodec(), BY_NUMBER);
            things(10).forEach(sorter::add);
            sorter.end();
            sorters.add(sorter);
        }

        assertThat(storage.reserve(5)).as("two sorters are held").isTrue();
        assertThat(sorters).allSatisfy(sorter -> assertThat(sorter).containsExactlyElementsOf(things(10)));
    }

    @Test
    void moreRepeatedTextsThanTheCacheHoldsAreRestored() {
        ExternalSorter<Thing> sorter = new ExternalSorter<>(new TemporaryStorage(), new ThingCodec(), BY_NUMBER, 100);
        List<Thing> things = IntStream.range(0, 20_000)
                .mapToObj(i -> new Thing(i, "word " + i / 2 % 6_000))
                .toList();
        things.forEach(sorter::add);
        sorter.end();

        assertThat(sorter).containsExactlyElementsOf(things);
    }

    @Test
    void interruptCancelsTheSort() {
        ExternalSorter<Thing> sorter = new ExternalSorter<>(new TemporaryStorage(), new ThingCodec(), BY_NUMBER, 2);
        sorter.add(new Thing(1, "one"));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> sorter.add(new Thing(2, "two"))).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void readingPastTheLastRecordFails() {
        ExternalSorter<Thing> sorter = new ExternalSorter<>(new TemporaryStorage(), new ThingCodec(), BY_NUMBER, 2);
        things(2).forEach(sorter::add);
        sorter.end();
        var each = sorter.iterator();
        each.next();
        each.next();

        assertThat(each.hasNext()).isFalse();
        assertThatThrownBy(each::next).isInstanceOf(NoSuchElementException.class);
    }

    private static List<Thing> things(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Thing(i * 1_000, "thing " + i % 7))
                .toList();
    }
}
