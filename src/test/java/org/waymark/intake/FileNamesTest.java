package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.check.ProgrammeFileNames;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "returns/minutes.pdf, true",
        "returns/minutes 2026-10.pdf, true",
        "returns/minutes 2026-09.pdf, false",
        "returns/2026-10/minutes.pdf, true",
        "returns/2026-09/minutes.pdf, false",
        "returns/2026-09/2026-10 return.pdf, true",
        "2026-09, false"
    })
    void nameOrNearestFolderWithAMonthDecidesWhetherAFileMayBeForIt(String file, boolean may) {
        assertThat(FileNames.mayBeFor(YearMonth.of(2026, 10), file)).isEqualTo(may);
    }

    private static final Set<String> KNOWN = Set.of("E54000005", "QWO", "FP-01", "NORTH VALE", "10", "V2");

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            E54000005_2026-10.xlsx,              E54000005,  2026-10
            QWO 2026-10 v2.xlsx,                 QWO,        2026-10
            return-E54000005-2026_10.csv,        E54000005,  2026-10
            in/2026-09/qwo.2026-10.xls,          qwo,        2026-10
            FP-01_2026-10_final.csv,             FP-01,      2026-10
            North Vale return 2026-10.xlsx,      North Vale, 2026-10
            E54000099_2026-10.xlsx,              none,       2026-10
            xE54000005_2026-13.xlsx,             none,       none
            QWO 2026-10-15.xlsx,                 QWO,        none
            QWO 2026-09 and 2026-10.xlsx,        QWO,        none
            QWO 2026-10 (1).xlsx,                QWO,        2026-10
            QWO12026-10.xlsx,                    none,       none
            return 10 v2.csv,                    none,       none
            2026-10.csv,                         none,       2026-10
            -,                                   none,       none
            .csv,                                none,       none
            """)
    void fileNameGivesFootprintAndMonth(String name, String footprint, String period) {
        assertThat(FileNames.footprint(name, word -> KNOWN.contains(word.toUpperCase(Locale.ROOT))))
                .isEqualTo(footprint);
        assertThat(FileNames.period(name)).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "eastmere & fen October.xlsx, eastmere & fen",
        "Eastmere_and_Fen-2026-10.csv, Eastmere_and_Fen",
        "Eastmere and Fen for WST.xlsx, WST",
        "Eastmere.xlsx, "
    })
    void wholeNameOfAFootprintCountsAfterItsCode(String name, String footprint) {
        Footprints footprints =
                new Footprints(List.of(footprint("EST", "Eastmere & Fen"), footprint("WST", "Westvale")));

        assertThat(FileNames.footprint(name, new ProgrammeFileNames(footprints, null)))
                .isEqualTo(footprint);
    }

    private static Footprint footprint(String code, String name) {
        return new Footprint(code, name, null, null, List.of(), null, null, null);
    }
}
