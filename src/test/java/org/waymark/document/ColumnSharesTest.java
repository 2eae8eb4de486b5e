package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Layout;

class ColumnSharesTest {

    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.detail("Name"),
            TableColumn.detail("State"),
            TableColumn.detail("First"),
            TableColumn.number("Slippage"));

    @Test
    void sharesSumToOne() {
        for (int characters : List.of(10, 40, 60, 120)) {
            assertThat(Arrays.stream(ColumnShares.of(table(), characters)).sum())
                    .isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void shortTextsStayWholeAsFarAsThereIsRoom() {
        double[] shares = ColumnShares.of(table(), 60);

        assertThat(shares[2] * 60).as("\"3 completed\" on one line").isGreaterThanOrEqualTo(13);
        assertThat(shares[3] * 60).as("\"3.5 days early\" on one line").isGreaterThanOrEqualTo(16);
    }

    @Test
    void narrowPageBreaksBetweenWordsOfAnAlignedColumnAndNotWithinWords() {
        double[] shares = ColumnShares.of(table(), 46);

        assertThat(shares[0] * 46).isGreaterThanOrEqualTo("Quillingham".length());
        assertThat(shares[1] * 46).isGreaterThanOrEqualTo("correction".length());
        assertThat(shares[2] * 46).isGreaterThanOrEqualTo("completed".length());
        assertThat(shares[3] * 46).isLessThan(1.2 * "3.5 days early".length());
    }

    private static DataTable table() {
        return DataTable.untitled(
                Layout.COLUMNS,
                COLUMNS,
                List.of(List.of(
                        TableCell.of("Quillingham and Ostermouth on the Sea"),
                        TableCell.of("Needs correction"),
                        TableCell.of("3 completed"),
                        TableCell.of("3.5 days early"))));
    }
}
