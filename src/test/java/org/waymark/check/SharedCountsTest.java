package org.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.Codes;

class SharedCountsTest {

    @Test
    void equalCountsOfTwoReturnsAreOneObject() {
        SharedCounts shared = new SharedCounts();
        CheckCount first = shared.of(checks(7)).counts().get(0);
        assertThat(shared.of(checks(7)).counts()).singleElement().isSameAs(first);
        assertThat(shared.of(checks(8)).counts()).containsExactly(count(8));
    }

    @Test
    void sumWithNothingIsTheSameObject() {
        CheckCount count = count(7);
        assertThat(count.plus(new CheckCount(Codes.WRONG_TYPE, CheckCount.Unit.CELL, 0, 0, 0, 0, Map.of())))
                .isSameAs(count);
        assertThat(count.plus(count).inScope()).isEqualTo(14);
    }

    private static ReturnChecks checks(int places) {
        return new ReturnChecks(List.of(count(places)));
    }

    private static CheckCount count(int places) {
        return new CheckCount(
                Codes.WRONG_TYPE, CheckCount.Unit.CELL, places, 1, 0, 0, Map.of(SkipKind.ROW_UNREADABLE, 2L));
    }
}
