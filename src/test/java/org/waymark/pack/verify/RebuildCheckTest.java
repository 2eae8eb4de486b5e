package org.waymark.pack.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** How the first difference of a file of text is shown. */
class RebuildCheckTest {

    @Test
    void firstLineThatDiffersIsShownNearItsFirstDifference() {
        assertThat(RebuildCheck.line(bytes("a\nCaf\u00e9 for 4\nc\n"), bytes("a\nCaf\u00e9 for 5\nc\n")))
                .isEqualTo("line 2 has \"Caf\u00e9 for 4\" where the returns give \"Caf\u00e9 for 5\"");
        assertThat(RebuildCheck.line(bytes("a"), bytes("a\nb")))
                .isEqualTo("line 2 has nothing where the returns give \"b\"");
    }

    /** Different bytes that are not UTF-8 are shown as the same character. */
    @Test
    void bytesThatAreNotTextAreADifferenceToo() {
        byte[] expected = bytes("a\nbcd\ne");
        byte[] one = expected.clone();
        one[3] = (byte) 0xff;
        byte[] other = expected.clone();
        other[3] = (byte) 0xfe;

        assertThat(RebuildCheck.line(one, other)).isEqualTo("line 2 has other bytes than the returns give");
        assertThat(RebuildCheck.line(one, expected))
                .isEqualTo("line 2 has \"b\ufffdd\" where the returns give \"bcd\"");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
