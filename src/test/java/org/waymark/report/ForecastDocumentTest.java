package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.document.WriterOptions;
import org.waymark.forecast.Forecasts;
import org.waymark.forecast.SimulatedProgramme;
import org.waymark.progress.FictionalProgramme;
import org.waymark.report.view.ForecastContent;
import org.waymark.terminal.TextStyle;
import org.waymark.testing.GoldenFile;
import org.waymark.testing.TestMachine;

/** The track record and the outlook of a simulated programme, in every format. */
class ForecastDocumentTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/waymark/report/forecast");
    private static final ForecastContent CONTENT = content(45);

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DOCX")
    void outputIsKept(ForecastFormat format) {
        String here = TestMachine.LONDON.run(() -> text(format, CONTENT));

        for (TestMachine place : TestMachine.values()) {
            assertThat(place.run(() -> text(format, CONTENT)))
                    .as("%s must not depend on locale or time zone", format)
                    .isEqualTo(here);
        }
        GoldenFile.assertSame(
                here, FOLDER.resolve("forecast." + format.extensions().get(0)));
    }

    @Test
    void fewCompletedMilestonesGiveNoFigures() {
        ForecastContent few = content(12);

        assertThat(text(ForecastFormat.TEXT, few))
                .contains("Not enough history: 22 completed milestones of 30.")
                .doesNotContain("%");
        assertThat(text(ForecastFormat.JSON, few)).contains("\"completed\" : 22", "\"surprises\" : null");
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 45})
    void jsonIsAsItsSchemaSays(int milestones) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/forecast.schema.json")), InputFormat.JSON);

        assertThat(schema.validate(text(ForecastFormat.JSON, content(milestones)), InputFormat.JSON))
                .isEmpty();
    }

    private static ForecastContent content(int milestones) {
        return new ForecastContent(
                "Leadership for Change",
                FictionalProgramme.AS_OF,
                null,
                Forecasts.of(SimulatedProgramme.ledger(1, milestones)));
    }

    private static String text(ForecastFormat format, ForecastContent content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.renderer(new WriterOptions("0.0.0", TextStyle.plain())).render(content, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
