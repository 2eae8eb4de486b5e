package org.waymark.pack.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ManifestSealTest {

    private static final String UNSEALED =
            "{\n  \"waymark\" : \"0.1.0\",\n  \"outputs\" : [\n    {\n      \"sha256\" : \"" + "a".repeat(64)
                    + "\"\n    }\n  ]\n}\n";

    private static final byte[] SEALED = ManifestSeal.seal(
            bytes(UNSEALED.replaceFirst("]\n}\n$", "],\n  \"sha256\" : \"" + ManifestSeal.NONE + "\"\n}\n")));

    @Test
    void sealIsTheDigestOfTheDocumentWithZerosInItsPlace() {
        assertThat(ManifestSeal.isIntact(SEALED)).isTrue();
        assertThat(ManifestSeal.isMissing(SEALED)).isFalse();
        assertThat(new String(SEALED, StandardCharsets.UTF_8)).doesNotContain(ManifestSeal.NONE);
    }

    @Test
    void everyFlippedByteBreaksTheSeal() {
        Random random = new Random(1);
        for (int at = 0; at < SEALED.length; at++) {
            byte[] changed = SEALED.clone();
            changed[at] ^= (byte) (1 + random.nextInt(127));

            assertThat(ManifestSeal.isIntact(changed)).as("byte %d", at).isFalse();
            assertThat(ManifestSeal.isMissing(changed)).as("byte %d", at).isFalse();
        }
    }

    @Test
    void manifestOfAnEarlierVersionHasNoSeal() {
        assertThat(ManifestSeal.isMissing(bytes(UNSEALED))).isTrue();
        assertThat(ManifestSeal.isIntact(bytes(UNSEALED))).isFalse();
        assertThat(ManifestSeal.isIntact(new byte[0])).isFalse();
        assertThatThrownBy(() -> ManifestSeal.seal(bytes(UNSEALED))).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
