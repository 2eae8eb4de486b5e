package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class LogSafeWriterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "{'a': '##[error]x'}           | {'a': '#\\u0023[error]x'}",
                "['##vso[task]', '##VSO[x]']   | ['#\\u0023vso[task]', '#\\u0023VSO[x]']",
                "<a b='##[x'>##[</a>           | <a b='#&#35;[x'>#&#35;[</a>",
                "a,##[error]x                  | a,# #[error]x",
                "::error::x                    | : :error::x",
                "`  ::error::x`                | `  : :error::x`",
                "a::b                          | a::b",
                "### Title ##                  | ### Title ##",
                "###[x                         | ## #[x",
                "##[##vso[x                    | # #[# #vso[x",
                "##vs                          | ##vs",
                ":::x                          | : ::x"
            })
    void commandsAreBroken(String text, String safe) throws IOException {
        assertThat(written(text, 1_000)).isEqualTo(safe);
        assertThat(written(text, 1)).as("one character at a time").isEqualTo(safe);
    }

    @Test
    void aLineInsideACellIsALine() throws IOException {
        assertThat(written("code,\"x\n\t::error::y\"\n", 3)).isEqualTo("code,\"x\n\t: :error::y\"\n");
    }

    @Test
    void aLineInsideAnElementIsALine() throws IOException {
        assertThat(written("<a>x\n ::error::y</a>", 2)).isEqualTo("<a>x\n :&#58;error::y</a>");
    }

    @Test
    void programsReadTheSameValues() throws IOException {
        String value = "##[error] ##vso[x] ::warning::\n::x ### :";
        JsonMapper json = new JsonMapper();
        String safe = written(json.writeValueAsString(new String[] {value}), 7);
        assertThat(safe).doesNotContain("##[", "##vso[");
        assertThat(json.readValue(safe, String[].class)).containsExactly(value);
    }

    @Test
    void noCommandPassesWhereverTheTextIsCut() throws IOException {
        Random random = new Random(7);
        String letters = "##::[vso] \na";
        for (int run = 0; run < 3_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String safe = written(text.toString(), 1 + random.nextInt(5));
            assertThat(safe.toLowerCase(Locale.ROOT)).doesNotContain("##[", "##vso[");
            assertThat(safe.lines().map(String::strip)).noneMatch(line -> line.startsWith("::"));
            assertThat(safe.replaceAll("\\\\u0023|&#35;", "#")
                            .replaceAll("\\\\u003a|&#58;", ":")
                            .replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
        }
    }

    private static String written(String text, int piece) throws IOException {
        StringWriter out = new StringWriter();
        try (LogSafeWriter safe = new LogSafeWriter(out)) {
            for (int at = 0; at < text.length(); at += piece) {
                safe.write(text, at, Math.min(piece, text.length() - at));
            }
        }
        return out.toString();
    }
}
