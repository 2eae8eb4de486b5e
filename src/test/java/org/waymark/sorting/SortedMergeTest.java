package org.waymark.sorting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SortedMergeTest {

    @Test
    void equalElementsAreInTheOrderOfTheirSources() {
        List<List<String>> sources = List.of(List.of("B1", "D1", "D2"), List.of(), List.of("A1", "B2", "E1"));

        Iterable<String> merged = SortedMerge.of(sources, Comparator.comparing(text -> text.charAt(0)));

        assertThat(merged).containsExactly("A1", "B1", "B2", "D1", "D2", "E1");
        assertThat(merged).hasSize(6);
    }

    @Test
    void emptySourcesGiveAnEmptyMerge() {
        assertThat(SortedMerge.of(List.of(List.<String>of()), Comparator.naturalOrder()))
                .isEmpty();
    }
}
