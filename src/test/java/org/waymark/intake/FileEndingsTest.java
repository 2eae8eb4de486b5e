package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileEndingsTest {

    @Test
    void workbooksAndTextsHaveTheirEndings() {
        assertThat(FileEndings.ALL).containsExactly(".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods");
        assertThat(FileEndings.isWorkbook("October.ODS")).isTrue();
        assertThat(FileEndings.isWorkbook("october.csv")).isFalse();
        assertThat(FileEndings.isWorkbook("october.pdf")).isFalse();
        assertThat(FileEndings.stem("in.2/XF01_2026-10.ods")).isEqualTo("in.2/XF01_2026-10");
        assertThat(FileEndings.stem("XF01_2026.10")).isEqualTo("XF01_2026.10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/commands.md", "docs/ci.md"})
    void documentationNamesTheWorkbooks(String page) throws IOException {
        String text = Files.readString(Path.of(page));
        assertThat(FileEndings.ALL.stream().filter(FileEndings::isWorkbook))
                .allSatisfy(ending -> assertThat(text).contains(ending.substring(1)));
    }
}
