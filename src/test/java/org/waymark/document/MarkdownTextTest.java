package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTextTest {

    @Test
    void markupIsEscaped() {
        assertThat(MarkdownText.escape("a|b *c* [d](e) `f` <g> #h"))
                .isEqualTo("a\\|b \\*c\\* \\[d\\](e) \\`f\\` &lt;g\\> \\#h");
    }
}
