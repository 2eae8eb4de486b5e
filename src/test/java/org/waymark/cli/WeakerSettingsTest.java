package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.tools.TinyReturn;

/**
 * Settings that switch checks off are named in every format, so that a run without findings is not mistaken for a good
 * one.
 */
class WeakerSettingsTest {

    private static final String SENTENCE =
            "The settings in waymark.yaml switch 2 codes off, lower the severity of 1 code"
                    + " and suppress findings of 1 code.";

    @TempDir
    private Path folder;

    @BeforeEach
    void weakerSettings() throws IOException {
        TinyReturn.writeInto(folder);
        Files.writeString(folder.resolve("waymark.yaml"), """
                footprints: footprints.list
                severity: { WM-K06: advisory, WM-C09: error }
                off: [WM-C12, { code: WM-R01, reason: agreed }]
                suppress: [{ code: WM-C05, reason: agreed }, { code: WM-C05, milestone: M-001, reason: agreed }]
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text    | %s
            concise | waymark.yaml: note %s
            github  | ::notice file=waymark.yaml,title=Settings::%s
            gitlab  | "description" : "%s", "check_name" : "settings"
            sarif   | "properties" : { "settings" : "%s" }
            junit   | <property name="settings" value="%s"/>
            json    | "settings" : { "file" : "waymark.yaml", "codesOff" : 2, "codesLowered" : 1, "codesSuppressed" : 1, "corrections" : 0 }
            """)
    void everyFormatNamesTheSettingsAndWhatTheyWeaken(String format, String text) {
        String written = validate(format).replaceAll("\\s+", " ");

        assertThat(written).containsOnlyOnce(String.format(text, SENTENCE).replaceAll("\\s+", " "));
    }

    @ParameterizedTest
    @CsvSource({"text", "concise", "github", "gitlab", "sarif", "junit", "json"})
    void formatsDoNotMentionSettingsThatWeakenNothing(String format) throws IOException {
        Files.writeString(folder.resolve("waymark.yaml"), "footprints: footprints.list\nseverity: { WM-C09: error }\n");

        assertThat(validate(format)).isNotBlank().doesNotContain("waymark.yaml", "codesOff");
    }

    @Test
    void settingsBelowOthersAreReported() throws IOException {
        Path returns = Files.createDirectory(folder.resolve("returns"));
        Files.copy(folder.resolve("october.csv"), returns.resolve("october.csv"));
        Files.writeString(returns.resolve("waymark.yaml"), "programme: Mine\n");

        CommandRun found = CommandRun.in(folder, "validate", "returns", "--format", "github");
        CommandRun named =
                CommandRun.in(folder, "validate", "returns", "--programme", "waymark.yaml", "--format", "github");

        assertThat(found.err())
                .contains("The settings in returns/waymark.yaml are used instead of those in waymark.yaml");
        assertThat(named.err()).doesNotContain("instead");
    }

    private String validate(String format) {
        return CommandRun.in(folder, "validate", "october.csv", "--format", format)
                .out();
    }
}
