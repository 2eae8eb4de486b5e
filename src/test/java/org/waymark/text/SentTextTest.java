package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentTextTest {

    private static final String STEERING = "\u001b[31mred\u202e\u200b and\r\n\ta  break\u0000";

    @Test
    void lineKeepsSpacesAndNoOtherInvisibleCharacters() {
        assertThat(SentText.line(STEERING)).isEqualTo("[31mred and a  break ");
    }

    @Test
    void tidyTextHasSingleSpaces() {
        assertThat(SentText.tidy("\u00a0" + STEERING)).isEqualTo("[31mred and a break");
        assertThat(SentText.tidy(null)).isEmpty();
    }

    @Test
    void spacesAreTidiedInPlainTextToo() {
        assertThat(SentText.tidy(" a b")).isEqualTo("a b");
        assertThat(SentText.tidy("a b ")).isEqualTo("a b");
        assertThat(SentText.tidy("a  b   c")).isEqualTo("a b c");
        assertThat(SentText.tidy("a\tb~\u007f")).isEqualTo("a b~");
        assertThat(SentText.tidy("  ")).isEmpty();
    }

    @Test
    void tidyTextIsNotCopied() {
        String tidy = "One route for frailty: 12 of 20 (60 %)";

        assertThat(SentText.tidy(tidy)).isSameAs(tidy);
    }

    @Test
    void unpairedSurrogateIsReplaced() {
        assertThat(SentText.line("a\ud800b\ud83d\ude00")).isEqualTo("a\ufffdb\ud83d\ude00");
    }

    @Test
    void longValueIsCutWhenQuoted() {
        assertThat(SentText.quoted("é".repeat(80))).isEqualTo('"' + "é".repeat(59) + "…\"");
    }

    @Test
    void pipelineCommandsAreNeutralised() {
        assertThat(SentText.line("##[error]pwned ##vso[task.setvariable variable=x]y ##VSO[a]"))
                .isEqualTo("# #[error]pwned # #vso[task.setvariable variable=x]y # #VSO[a]");
        assertThat(SentText.line("::stop-commands::tok ::warning::x")).isEqualTo(": :stop-commands::tok : :warning::x");
        assertThat(SentText.tidy(" \u00a0:::a ###[b]")).isEqualTo(": : :a ## #[b]");
        assertThat(SentText.quoted("a\n::add-mask::b")).isEqualTo("\"a : :add-mask::b\"");
    }

    @Test
    void hashesAndColonsWithinWordsAreUnchanged() {
        assertThat(SentText.line("## Heading, Foo::bar, #[1], a ## b")).isEqualTo("## Heading, Foo::bar, #[1], a ## b");
    }
}
