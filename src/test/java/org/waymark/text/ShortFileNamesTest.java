package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortFileNamesTest {

    @Test
    void fileHasItsNameOnly() {
        assertThat(ShortFileNames.of(List.of("returns/2026-10/Vale.csv", "returns/2026-10/Marsh.csv"))
                        .of("returns/2026-10/Vale.csv"))
                .isEqualTo("Vale.csv");
    }

    @Test
    void filesOfOneNameHaveTheFoldersThatTellThemApart() {
        List<String> paths = List.of("/a/x/2026/Vale.csv", "/a/y/2026/Vale.csv", "/a/y/Vale.csv", "Vale.csv");

        assertThat(paths.stream().map(ShortFileNames.of(paths)::of))
                .containsExactly("x/2026/Vale.csv", "y/2026/Vale.csv", "y/Vale.csv", "Vale.csv");
    }

    @Test
    void otherFileHasItsNameOnly() {
        assertThat(ShortFileNames.of(List.of()).of("returns/Vale.csv")).isEqualTo("Vale.csv");
        assertThat(ShortFileNames.last("-")).isEqualTo("-");
    }
}
