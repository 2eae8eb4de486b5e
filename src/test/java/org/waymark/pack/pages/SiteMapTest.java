package org.waymark.pack.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.check.Verdict;
import org.waymark.programme.Branding;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;
import org.waymark.progress.Narrowing;
import org.waymark.progress.ProgressCalculator;
import org.waymark.progress.ProgressRequest;

class SiteMapTest {

    @Test
    void fileIsNamedAfterTheCode() {
        assertThat(site("E54000005").footprint("E54000005")).isEqualTo("footprints/E54000005.html");
    }

    @Test
    void fileNameKeepsOnlyLettersDigitsAndHyphensOfTheCode() {
        SiteMap site = site("../../etc", "a b", "\u5730\u57df", "x/../y.html");

        assertThat(site.footprints().values())
                .containsExactly(
                        "footprints/etc.html",
                        "footprints/ab.html",
                        "footprints/footprint.html",
                        "footprints/xyhtml.html");
    }

    @Test
    void similarCodesHaveSeparateFiles() {
        SiteMap site = site("a.b", "AB", "a/b", "ab-2");

        assertThat(site.footprints().values())
                .containsExactly(
                        "footprints/ab.html", "footprints/AB-2.html", "footprints/ab-3.html", "footprints/ab-2-2.html");
    }

    @Test
    void idThatIsNotValidInALinkHasNone() {
        assertThat(SiteMap.anchor("M-012")).isEqualTo("m-M-012");
        assertThat(SiteMap.anchor("\"><b>")).isEmpty();
        assertThat(SiteMap.anchor(null)).isEmpty();
    }

    private static SiteMap site(String... codes) {
        List<Footprint> footprints = Stream.of(codes)
                .map(code -> new Footprint(code, code, null, null, List.of(), null, null, null))
                .toList();
        ProgressRequest request = new ProgressRequest(
                "Programme",
                new Footprints(footprints),
                null,
                YearMonth.of(2026, 10),
                LocalDate.of(2026, 11, 16),
                Narrowing.NONE);
        return SiteMap.of(
                ProgressCalculator.of(new Verdict(List.of(), List.of()), request), "0.0.0", Branding.NONE, true);
    }
}
