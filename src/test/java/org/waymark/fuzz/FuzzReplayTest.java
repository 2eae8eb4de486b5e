package org.waymark.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs every fuzz target over its correct inputs, and over the files that once ended in a fault. */
class FuzzReplayTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(FuzzTarget.class)
    void noKeptInputEndsInAFault(FuzzTarget target) throws IOException {
        FuzzTarget.prepare(folder);
        Map<String, byte[]> seeds = new FuzzSeeds(folder).of(target);
        assertThat(seeds).isNotEmpty();
        seeds.forEach((name, input) ->
                assertThatCode(() -> target.run(folder, input)).as(name).doesNotThrowAnyException());
    }

    @Test
    void unpackedPartsMakeAPackageAgain() throws IOException {
        FuzzTarget.prepare(folder);
        byte[] parts = PartContainer.unpacked(Files.readAllBytes(folder.resolve("october.xlsx")));
        assertThat(PartContainer.unpacked(PartContainer.packed(parts))).isEqualTo(parts);
    }

    @Test
    void everyTargetReadsItsInput() throws IOException {
        FuzzTarget.prepare(folder);
        for (FuzzTarget target : FuzzTarget.values()) {
            assertThat(target.run(
                            folder,
                            new FuzzSeeds(folder).of(target).values().iterator().next()))
                    .as(target.id())
                    .isTrue();
        }
        assertThat(folder.resolve("back")).isNotEmptyDirectory();
    }
}
