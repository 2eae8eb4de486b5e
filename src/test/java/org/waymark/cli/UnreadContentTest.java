package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.tools.TinyReturn;

/** What a sender writes into a template where nobody reads it is named in one advisory. */
class UnreadContentTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aTemplate() throws IOException {
        TinyReturn.writeInto(folder);
        CommandRun.in(folder, "template", "--period=2026-11", "--previous=october.csv", "-o", "to-send", "-q");
    }

    @Test
    void aTemplateHasNothingThatIsNotRead() throws IOException {
        enter("Milestones", "K2", "What happened in November");

        assertThat(validate()).contains("to-send/").doesNotContain("WM-S10");
    }

    @Test
    void textBesideAndBelowTheFieldsOfTheCoverIsNamed() throws IOException {
        enter("Cover", "D12", "the director is away");
        enter("Cover", "A40", "We will send the rest on Friday");

        assertThat(validate())
                .contains("WM-S10 The file has text that is not read: 2 cells of the sheet \"Cover\" (the first is ");
    }

    private void enter(String sheet, String cell, String text) throws IOException {
        new ReturnFile(folder.resolve("to-send/E54000005_2026-11.xlsx"))
                .enter(List.of(new ReturnFile.Correction(sheet, cell, was -> text)));
    }

    private String validate() {
        return CommandRun.in(folder, "validate", "to-send", "--format=concise").out();
    }
}
