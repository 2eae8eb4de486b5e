package org.waymark.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.CodeDoc;
import org.waymark.catalogue.CodeDocs;
import org.waymark.catalogue.Codes;
import org.waymark.progress.Measure;
import org.waymark.schema.SchemaFormat;
import org.waymark.schema.Schemas;
import org.waymark.testing.Golden;

/** The reference pages are made from what the program itself knows, so that they cannot fall behind it. */
class ReferenceTest {

    private static final Path DOCS = Path.of("docs");

    @Test
    void theMeasuresPageIsCurrent() {
        Golden.assertSame(measures(), DOCS.resolve("measures.md"));
    }

    @Test
    void theSchemaPageIsCurrent() {
        Golden.assertSame(SchemaFormat.MARKDOWN.write(Schemas.builtIn()), DOCS.resolve("schema.md"));
    }

    @Test
    void theCodesPageIsCurrent() {
        Golden.assertSame(codes(), DOCS.resolve("codes.md"));
    }

    @Test
    void everyLinkBetweenPagesLeadsSomewhere() throws Exception {
        List<Path> pages = new ArrayList<>();
        for (Path folder : List.of(Path.of("."), DOCS, Path.of("samples"))) {
            try (var files = Files.list(folder)) {
                files.filter(f -> f.toString().endsWith(".md")).forEach(pages::add);
            }
        }
        for (Path page : pages) {
            Matcher link = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)").matcher(Files.readString(page));
            while (link.find()) {
                assertThat(page.resolveSibling(link.group(1)))
                        .as("%s links to %s", page, link.group(1))
                        .exists();
            }
        }
    }

    private static String codes() {
        StringBuilder page = new StringBuilder("""
                # Codes

                Everything that waymark finds has a code that never changes its meaning. `waymark explain CODE` shows what stands here, with
                the severity that your programme gives it.

                An **error** stops a return from being accepted, a **warning** wants a look, an **advisory** is worth knowing. The letter says
                what is looked at: **F** the file, **S** the shape of the table, **C** a cell, **R** a row, **K** a return, **T** what changed
                since last period, **G** all returns together, **M** the checking itself.

                | code | name | severity |
                |---|---|---|
                """);
        Codes.all()
                .values()
                .forEach(code -> page.append("| [%s](#%s) | %s | %s |\n"
                        .formatted(
                                code.id(),
                                anchor(code),
                                code.slug(),
                                code.severity().word())));
        Codes.all().values().forEach(code -> {
            CodeDoc doc = CodeDocs.of(code).orElseThrow();
            page.append("""

                    ## %s %s

                    %s %s

                    To put it right: %s

                    | | |
                    |---|---|
                    | wrong | %s |
                    | right | %s |
                    """.formatted(
                    code.id(), code.slug(), doc.meaning(), doc.why(), doc.fix(), cell(doc.bad()), cell(doc.good())));
        });
        return page.toString();
    }

    private static String anchor(Code code) {
        return (code.id() + "-" + code.slug()).toLowerCase(Locale.ROOT);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", "<br>");
    }

    private static String measures() {
        StringBuilder page = new StringBuilder("""
                # Measures

                What every figure means. The unit is the milestone; periods end on the last day of their month. *Matched* milestones have
                the same footprint and id in this period and the previous one, which is the latest period before this in the input. A
                milestone counts under its primary dimension of this period.

                In `report --format json` every measure stands under its key, with `n` beside it for rates and medians: how many milestones
                (for the returns' rates: footprints) it rests on. A measure with nothing to count is `null` there and "no data" elsewhere,
                never 0. `leftOut` says how many milestones could not enter a measure because a field it needs is in error.

                | key | measure | what it counts |
                |---|---|---|
                """);
        for (Measure measure : Measure.values()) {
            page.append("| `%s` | %s | %s |\n".formatted(measure.key(), measure.title(), measure.definition()));
        }
        return page.append("""

                Of the returns themselves:

                | key | measure | what it counts |
                |---|---|---|
                | `reportingRate` | Reporting rate | Footprints whose return that counts is accepted, of the footprints expected in the period. |
                | `onTimeRate` | On-time rate | Footprints whose return that counts is accepted and was submitted by the deadline, of the footprints expected. No data when the programme sets no deadline. |

                Footprints that sent nothing are named, never imputed. Of a footprint without a return in the previous period, milestones are
                not counted as added; of a footprint without a return in this period, none are counted as removed.
                """).toString();
    }
}
