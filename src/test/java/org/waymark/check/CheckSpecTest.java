package org.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The specs: every case in {@code cases/} gives the findings it expects, no more and no less. */
class CheckSpecTest {

    static List<CheckCase> cases() {
        return CheckCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhatIsWrongAndNothingElse(CheckCase aCase) {
        FileVerdict verdict = CaseRunner.run(aCase);
        assertThat(verdict.findings().stream().map(CaseRunner::shown))
                .as("%s (%s): %s%nfound: %s", aCase, aCase.file(), aCase.why(), verdict.findings())
                .containsExactlyInAnyOrderElementsOf(aCase.expect());
    }
}
