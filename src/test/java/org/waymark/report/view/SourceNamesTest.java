package org.waymark.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.Address;

class SourceNamesTest {

    @Test
    void namesLeaveOutTheFolderThatAllFilesAreIn() {
        SourceNames names =
                SourceNames.of(List.of(row("returns/10/WYN FINAL.xlsx", "Plan", 7), row("returns/09/a.csv", null, 2)));

        assertThat(names.after()).isEqualTo(" Rows (file!row) are in returns/.");
        assertThat(names.heading()).isEqualTo("Source in returns/");
        assertThat(names.of(row("returns/10/WYN FINAL.xlsx", "Plan", 7))).isEqualTo("10/WYN FINAL.xlsx!7");
        assertThat(names.of(row("returns/09/a.csv", null, 0))).isEqualTo("09/a.csv");
    }

    @Test
    void sheetIsNamedWhenAFileHasMilestonesOnSeveral() {
        SourceNames names = SourceNames.of(List.of(row("a.xlsx", "Plan", 7), row("a.xlsx", "More", 7)));

        assertThat(names.after()).isEmpty();
        assertThat(names.heading()).isEqualTo("Source");
        assertThat(names.of(row("a.xlsx", "More", 7))).isEqualTo("a.xlsx!More!7");
    }

    @Test
    void foldersThatOnlyBeginAlikeAreDifferent() {
        assertThat(SourceNames.of(List.of(row("a/octo/x.csv", null, 2), row("a/oct/y.csv", null, 2)))
                        .after())
                .isEqualTo(" Rows (file!row) are in a/.");
    }

    private static Address row(String file, String sheet, int row) {
        return new Address(file, sheet, row, 0, null);
    }
}
