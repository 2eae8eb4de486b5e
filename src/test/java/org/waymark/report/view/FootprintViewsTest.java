package org.waymark.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.programme.Footprint;
import org.waymark.progress.FootprintProgress;
import org.waymark.progress.Progress;
import org.waymark.report.ReportFixtures;

/** The views of footprints, which are made when they are asked for. */
class FootprintViewsTest {

    private final Progress progress = ReportFixtures.full();
    private final ReportView view = ReportView.of(progress);

    @Test
    void viewsAreInTheOrderOfTheGrid() {
        assertThat(view.footprints())
                .extracting(FootprintView::code)
                .isEqualTo(
                        view.grid().rows().stream().map(FootprintGrid.Row::code).toList());
    }

    @Test
    void everyFootprintHasItsOwnView() {
        for (FootprintProgress each : progress.footprints()) {
            assertThat(view.footprint(each.footprint()).code())
                    .isEqualTo(each.footprint().code());
        }
    }

    @Test
    void noViewIsKept() {
        Footprint first = progress.footprints().get(0).footprint();

        assertThat(view.footprint(first)).isNotSameAs(view.footprint(first));
    }

    @Test
    void everyPairIsOnTheViewsOfBothFootprints() {
        List<LearningLine> learning = view.footprints().stream()
                .flatMap(each -> each.learning().stream())
                .toList();
        List<LearningLine> teaching = view.footprints().stream()
                .flatMap(each -> each.teaching().stream())
                .toList();

        assertThat(view.learning()).isNotEmpty();
        assertThat(learning).containsExactlyInAnyOrderElementsOf(view.learning());
        assertThat(teaching).containsExactlyInAnyOrderElementsOf(view.learning());
    }
}
