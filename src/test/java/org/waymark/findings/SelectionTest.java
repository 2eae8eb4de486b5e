package org.waymark.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.check.Verdict;

class SelectionTest {

    @Test
    void aFamilySelectsItsCodesAlone() {
        assertThat(codes(new Selection(List.of("WM-C", "WM-G"), List.of())))
                .containsExactly("WM-C03", "WM-C05", "WM-C09", "WM-G01");
    }

    @Test
    void ignoringWinsOverSelecting() {
        assertThat(codes(new Selection(List.of("WM-C"), List.of("WM-C05")))).containsExactly("WM-C03", "WM-C09");
    }

    @Test
    void whetherAReturnIsAcceptedDoesNotDependOnWhatIsShown() {
        Verdict all = Fixtures.everyShape();

        assertThat(new Selection(List.of("WM-T"), List.of()).of(all).returns()).isEqualTo(all.returns());
    }

    private static List<String> codes(Selection selection) {
        return selection
                .of(Fixtures.everyShape())
                .findings()
                .map(f -> f.code().id())
                .distinct()
                .sorted()
                .toList();
    }
}
