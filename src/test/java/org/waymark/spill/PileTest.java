package org.waymark.spill;

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

class PileTest {

    /** A number to sort by and a text that tells equal numbers apart. */
    private record Thing(int number, @Nullable String text) {}

    private static final class ThingForm implements Form<Thing> {

        @Override
        public void write(Thing thing, @Nullable Thing before, SpillOut out) {
            out.number(thing.number());
            out.word(thing.text());
            out.text(thing.text());
        }

        @Override
        public Thing read(SpillIn in, @Nullable Thing before) {
            int number = in.number();
            String word = in.text();
            assertThat(in.text()).isEqualTo(word);
            return new Thing(number, word);
        }
    }

    @Test
    void whatIsOnDiskAndWhatIsInMemoryIsOneList() {
        Pile<Thing> pile = new Pile<>(new Spill(), new ThingForm(), null, 10);
        List<Thing> things = things(57);
        things.forEach(pile::add);
        pile.end();

        assertThat(pile).containsExactlyElementsOf(things);
        assertThat(pile).as("a second time").containsExactlyElementsOf(things);
        assertThat(pile.size()).isEqualTo(57);
    }

    @Test
    void runsAreMergedIntoOneOrderThatKeepsEqualThingsAsTheyCame() {
        Comparator<Thing> byNumber = Comparator.comparingInt(Thing::number);
        Random random = new Random(7);
        for (int size : new int[] {0, 1, 9, 10, 11, 400}) {
            Pile<Thing> pile = new Pile<>(new Spill(5), new ThingForm(), byNumber, 10);
            List<Thing> things = IntStream.range(0, size)
                    .mapToObj(i -> new Thing(random.nextInt(25), "no. " + i))
                    .toList();
            things.forEach(pile::add);
            pile.end();

            assertThat(pile)
                    .containsExactlyElementsOf(things.stream().sorted(byNumber).toList());
        }
    }

    @Test
    void whatComesNearlyInOrderOrFarFromItIsInOrderInTheEnd() {
        Comparator<Thing> byNumber = Comparator.comparingInt(Thing::number);
        Random random = new Random(11);
        for (int distance : new int[] {1, 15, 16, 17, 40, 300}) {
            Pile<Thing> pile = new Pile<>(new Spill(5), new ThingForm(), byNumber, 100);
            List<Thing> things = IntStream.range(0, 350)
                    .mapToObj(i -> new Thing(i - random.nextInt(distance), "no. " + i))
                    .toList();
            things.forEach(pile::add);
            pile.end();

            assertThat(pile)
                    .as("up to %d places late", distance)
                    .containsExactlyElementsOf(things.stream().sorted(byNumber).toList());
        }
    }

    @Test
    void whatIsAsInTheThingBeforeNeedNotBeWritten() {
        Form<Thing> sparing = new Form<>() {
            @Override
            public void write(Thing thing, @Nullable Thing before, SpillOut out) {
                out.number(thing.number());
                if (before == null) {
                    out.text(thing.text());
                }
            }

            @Override
            public Thing read(SpillIn in, @Nullable Thing before) {
                return new Thing(in.number(), before == null ? in.text() : before.text());
            }
        };
        Pile<Thing> pile = new Pile<>(new Spill(0), sparing, null, 10);
        List<Thing> things = IntStream.range(0, 35)
                .mapToObj(i -> new Thing(i, "part " + i / 10))
                .toList();
        things.forEach(pile::add);
        pile.end();

        assertThat(pile).containsExactlyElementsOf(things);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "plain", "Déjà vu", "“curly” – 組", "lone \uD800 half", "\u0000\uFFFF"})
    void textsComeBackAsTheyWere(@Nullable String text) {
        Pile<Thing> pile = new Pile<>(new Spill(), new ThingForm(), null, 1);
        pile.add(new Thing(Integer.MAX_VALUE, text));
        pile.add(new Thing(-1, text == null ? null : text.repeat(40_000)));
        pile.end();

        assertThat(pile)
                .containsExactly(
                        new Thing(Integer.MAX_VALUE, text), new Thing(-1, text == null ? null : text.repeat(40_000)));
    }

    @Test
    void whenTooMuchIsInMemoryEvenSmallPilesGoToDisk() {
        Spill spill = new Spill(25);
        List<Pile<Thing>> piles = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Pile<Thing> pile = new Pile<>(spill, new ThingForm());
            things(10).forEach(pile::add);
            pile.end();
            piles.add(pile);
        }

        assertThat(spill.mayHold(5)).as("two piles are held").isTrue();
        assertThat(piles).allSatisfy(pile -> assertThat(pile).containsExactlyElementsOf(things(10)));
    }

    @Test
    void moreWordsThanHaveRoomAreWrittenOutEachTime() {
        Pile<Thing> pile = new Pile<>(new Spill(), new ThingForm(), null, 100);
        List<Thing> things = IntStream.range(0, 20_000)
                .mapToObj(i -> new Thing(i, "word " + i / 2 % 6_000))
                .toList();
        things.forEach(pile::add);
        pile.end();

        assertThat(pile).containsExactlyElementsOf(things);
    }

    @Test
    void anInterruptionIsNoFault() {
        Pile<Thing> pile = new Pile<>(new Spill(), new ThingForm(), null, 2);
        pile.add(new Thing(1, "one"));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> pile.add(new Thing(2, "two"))).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void afterTheLastThereIsNothing() {
        Pile<Thing> pile = new Pile<>(new Spill(), new ThingForm(), null, 2);
        things(2).forEach(pile::add);
        pile.end();
        var each = pile.iterator();
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
