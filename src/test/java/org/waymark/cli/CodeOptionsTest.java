package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.waymark.findings.FindingSelection;
import org.waymark.programme.ProgrammeSource;
import picocli.CommandLine;

class CodeOptionsTest {

    @Test
    void familyLetterSelectsItsCodes() {
        assertThat(selection("--select", "WM-S,g").selected())
                .contains("WM-S01", "WM-S07", "WM-G01")
                .allMatch(code -> code.startsWith("WM-S") || code.startsWith("WM-G"));
    }

    @Test
    void codesAreReadInAnyCaseAndWithoutTheirPrefix() {
        assertThat(selection("--ignore", "wm-c05, R11").ignored()).containsExactlyInAnyOrder("WM-C05", "WM-R11");
    }

    @Test
    void unknownCodeGetsASuggestion() {
        assertThatThrownBy(() -> selection("--select", "WM-R99"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("--select names \"WM-R99\", which is not a code. Did you mean WM-R")
                .hasMessageContaining("The families are WM-C, WM-F, WM-G, WM-K, WM-M, WM-Q, WM-R, WM-S");
    }

    private static FindingSelection selection(String... args) {
        CodeOptions options = new CodeOptions();
        new CommandLine(options).parseArgs(args);
        return options.selection(ProgrammeSource.builtIn());
    }
}
