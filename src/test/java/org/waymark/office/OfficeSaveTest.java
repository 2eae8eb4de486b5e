package org.waymark.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.office.ChartSpec.Kind;
import org.waymark.testing.TestMachine;

class OfficeSaveTest {

    private static final ChartSpec SPEC = new ChartSpec(
            Kind.COLUMNS,
            "Milestones",
            "Three in one",
            "Stage",
            "",
            List.of("Mind-set"),
            List.of(ChartSeries.of("All", PaletteColour.NAVY, List.of(3.0))),
            "0");

    static Stream<Callable<byte[]>> everyKindOfFile() {
        return Stream.of(
                () -> OfficeFiles.workbook(SPEC), () -> OfficeFiles.document(SPEC), () -> OfficeFiles.slides(SPEC));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfFile")
    void sameContentGivesTheSameBytesOnEveryMachine(Callable<byte[]> file) {
        byte[] here = bytes(file);
        for (TestMachine place : TestMachine.values()) {
            assertThat(Arrays.equals(place.run(() -> bytes(file)), here))
                    .as(place.name())
                    .isTrue();
        }
    }

    @Test
    void fileNamesItsTitleAndDate() throws IOException {
        XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(OfficeFiles.document(SPEC)));
        CoreProperties core = document.getProperties().getCoreProperties();

        assertThat(core.getTitle()).isEqualTo("Progress in October");
        assertThat(core.getCreator()).isEqualTo("waymark");
        assertThat(core.getCreated()).isEqualTo(Instant.parse("2026-11-16T00:00:00Z"));
        assertThat(core.getModified()).isEqualTo(Instant.parse("2026-11-16T00:00:00Z"));
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
    }

    private static byte[] bytes(Callable<byte[]> file) {
        try {
            return file.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
