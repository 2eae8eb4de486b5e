package org.waymark.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.Address;

class AddressRangesTest {

    @Test
    void adjacentCellsAreShownAsARange() {
        assertThat(AddressRanges.describe(column(3, 4, 5, 6, 9))).isEqualTo("C4:C6 and C9");
    }

    @Test
    void twoCellsAreListedSeparately() {
        assertThat(AddressRanges.describe(column(3, 4, 5))).isEqualTo("C4 and C5");
    }

    @Test
    void moreThanTwelvePlacesAreCounted() {
        int[] everyOther = IntStream.range(0, 43).map(i -> 2 + 2 * i).toArray();

        assertThat(AddressRanges.describe(column(1, everyOther)))
                .isEqualTo("A2, A4, A6, A8, A10, A12, A14, A16, A18, A20, A22, A24 and 31 more");
    }

    @Test
    void columnsAreListedInOrder() {
        assertThat(AddressRanges.describe(List.of(at(2, 3), at(2, 1), at(3, 1), at(4, 1))))
                .isEqualTo("A2:A4 and C2");
    }

    @Test
    void wholeRowsAreCalledRowsInWorkbooksAndLinesInText() {
        Address row = new Address("a.xlsx", "Milestones", 7, 0, null);

        assertThat(AddressRanges.describe(List.of(row))).isEqualTo("row 7");
        assertThat(AddressRanges.describe(column(0, 4, 5, 6, 9))).isEqualTo("lines 4 to 6 and 9");
    }

    @Test
    void findingOnAWholeFileHasNoPlace() {
        assertThat(AddressRanges.describe(List.of(Address.ofFile("a.csv")))).isEmpty();
    }

    private static List<Address> column(int column, int... rows) {
        return IntStream.of(rows).mapToObj(row -> at(row, column)).toList();
    }

    private static Address at(int row, int column) {
        return new Address("a.csv", null, row, column, null);
    }
}
