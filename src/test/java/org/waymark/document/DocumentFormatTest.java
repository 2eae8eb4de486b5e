package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.compare.render.CompareFormat;
import org.waymark.report.ForecastFormat;
import org.waymark.report.ReportFormat;
import org.waymark.report.StatusFormat;

class DocumentFormatTest {

    @Test
    void everyDocumentIsOfferedInEveryMedium() {
        List<String> media = names(DocumentFormat.values());

        assertThat(names(ReportFormat.values())).containsAll(media);
        assertThat(names(StatusFormat.values())).containsAll(media);
        assertThat(names(ForecastFormat.values())).containsAll(media);
        assertThat(names(CompareFormat.values())).containsAll(media);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
