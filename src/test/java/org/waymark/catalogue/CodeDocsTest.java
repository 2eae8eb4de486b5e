package org.waymark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that every code is documented. */
class CodeDocsTest {

    static Collection<CodeDoc> docs() {
        return CodeDocs.all().values();
    }

    @Test
    void documentationListsExactlyTheCodesInOrder() {
        assertThat(CodeDocs.all().keySet())
                .containsExactlyElementsOf(Codes.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("docs")
    void meaningIsOneSentence(CodeDoc doc) {
        assertThat(doc.meaning())
                .as(doc.code())
                .endsWith(".")
                .doesNotContain(". ")
                .matches("\\p{Lu}.*");
    }

    @ParameterizedTest
    @MethodSource("docs")
    void reasonAndFixAreSentences(CodeDoc doc) {
        assertThat(doc.why()).as(doc.code()).endsWith(".").matches("\\p{Lu}.*");
        assertThat(doc.fix()).as(doc.code()).endsWith(".").matches("\\p{Lu}.*");
    }

    @ParameterizedTest
    @MethodSource("docs")
    void goodAndBadExamplesDiffer(CodeDoc doc) {
        assertThat(doc.good()).as(doc.code()).isNotEqualTo(doc.bad());
    }

    @ParameterizedTest
    @MethodSource("docs")
    void documentationSaysWhichCodesCanBeFixed(CodeDoc doc) {
        FixClass fixClass = FixClass.of(Codes.find(doc.code()).orElseThrow());

        assertThat(doc.fixable()).as(doc.code()).isEqualTo(fixClass == null ? "no" : fixClass.word());
    }
}
