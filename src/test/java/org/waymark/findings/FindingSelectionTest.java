package org.waymark.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.check.Verdict;

class FindingSelectionTest {

    @Test
    void onlySelectedCodesAreShown() {
        assertThat(codes(new FindingSelection(Set.of("WM-C05", "WM-G01", "WM-T01"), Set.of())))
                .containsExactly("WM-C05", "WM-G01");
    }

    @Test
    void ignoreOverridesSelect() {
        assertThat(codes(new FindingSelection(Set.of("WM-C03", "WM-C05"), Set.of("WM-C05"))))
                .containsExactly("WM-C03");
    }

    @Test
    void selectionDoesNotChangeWhetherAReturnIsAccepted() {
        Verdict all = Fixtures.everyShape();

        assertThat(new FindingSelection(Set.of("WM-T01"), Set.of()).of(all).returns())
                .isEqualTo(all.returns());
    }

    private static List<String> codes(FindingSelection selection) {
        return selection
                .of(Fixtures.everyShape())
                .findings()
                .map(f -> f.code().id())
                .distinct()
                .sorted()
                .toList();
    }
}
