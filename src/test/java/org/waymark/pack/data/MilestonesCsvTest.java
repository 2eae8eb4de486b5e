package org.waymark.pack.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;
import static org.waymark.progress.ReturnBuilder.verdict;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.waymark.pack.PackFixtures;

class MilestonesCsvTest {

    @Test
    void milestoneWithAnUnreadableDimensionIsListedWithItsFigures() throws IOException {
        assertThat(PackFixtures.rows(
                        PackFixtures.content(verdict(from(
                                "N1",
                                "2026-10",
                                milestone("M-1")
                                        .baseline("2026-10-01")
                                        .forecast("2026-10-31")
                                        .inError("dimension")))),
                        "data/milestones.csv"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("dimension")).isEmpty();
                    assertThat(row.get("inError")).isEqualTo("dimension");
                    assertThat(row.get("slippageDays")).isEqualTo("30");
                    assertThat(row.get("overdue")).isEqualTo("true");
                });
    }
}
