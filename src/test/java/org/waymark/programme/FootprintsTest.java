package org.waymark.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.schema.SettingsFile;

class FootprintsTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    @TempDir
    Path folder;

    @Test
    void footprintIsFoundByCodeOdsCodeOrAliasInAnyCase() {
        Footprints footprints = list("code,name,ods_code,aliases\nXF01,Northmere,QX1,NM; Northmere STP\n");

        assertThat(footprints.find("xf01", MARCH)).isPresent();
        assertThat(footprints.find(" QX1 ", MARCH)).isPresent();
        assertThat(footprints.find("northmere stp", MARCH)).isPresent();
        assertThat(footprints.find("XF02", MARCH)).isEmpty();
    }

    @Test
    void uniqueNameStandsForTheCode() {
        Footprints footprints = list("""
            code,name
            EST,Eastmere & Fen
            WST,Westvale
            N1,North
            N2,"North."
            WESTVALE2,Est
            """);

        assertThat(footprints.find("eastmere and fen", MARCH).orElseThrow().code())
                .isEqualTo("EST");
        assertThat(footprints.find("WEST-VALE").orElseThrow().code()).isEqualTo("WST");
        assertThat(footprints.find("est").orElseThrow().code())
                .as("a code has precedence")
                .isEqualTo("EST");
        assertThat(footprints.find("North"))
                .as("a name that two footprints share")
                .isEmpty();
        assertThat(footprints.find("Westvail")).as("only the full name").isEmpty();
        assertThat(footprints.find("&")).isEmpty();
        assertThat(footprints.findByCode("Westvale")).isEmpty();
        assertThat(Footprints.nearest("Westvail", footprints.all())
                        .orElseThrow()
                        .code())
                .isEqualTo("WST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"XF\u001b01,Northmere", "XF01,North\u0000mere", "XF01\u202e,Northmere", "XF01,North\u2028mere"})
    void invisibleCharacterIsRefused(String row) {
        assertThatThrownBy(() -> list("code,name\nXF02,Southmere\n" + row + "\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("line 3")
                .hasMessageMatching(
                        "(?s).*the column \"(code|name)\" contains the invisible character U\\+[0-9A-F]{4}; .*");
    }

    @Test
    void lineBreakInANameIsRefused() {
        assertThatThrownBy(() -> list("code,name\nXF01,\"North\nmere\"\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("the column \"name\" contains a line break");
    }

    @Test
    void expectedFootprintsDependOnThePeriod() {
        Footprints footprints = list("""
            code,name,valid_from,valid_to,successor
            XF01,Northmere,,2026-03-31,XF02
            XF02,Greater Northmere,2026-04-01,,
            """);

        assertThat(footprints.expectedIn(MARCH)).extracting(Footprint::code).containsExactly("XF01");
        assertThat(footprints.expectedIn(APRIL)).extracting(Footprint::code).containsExactly("XF02");
        assertThat(footprints.find("XF01", APRIL)).isEmpty();
        assertThat(footprints.knows("XF01")).isTrue();
    }

    @Test
    void byteOrderMarkIsNotPartOfTheList() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "\ufeffcode,name\nXF01,Northmere\n");

        assertThat(FootprintsReader.read(file, SettingsFile.read(file, "list.csv", SettingsFile.MOST))
                        .all())
                .extracting(Footprint::code)
                .containsExactly("XF01");
    }

    @Test
    void footprintMayHaveAContact() {
        Footprints footprints = list("""
            code,name,contact,email
            XF01,Northmere,Programme office,returns+oct@northmere.example.org
            XF02,Southmere,,
            """);

        assertThat(footprints.all())
                .extracting(Footprint::contact, Footprint::email)
                .containsExactly(tuple("Programme office", "returns+oct@northmere.example.org"), tuple(null, null));
    }

    @Test
    void aliasOfSeveralFootprintsFindsNone() {
        Footprints footprints = ProgrammeSource.builtInFootprints();

        assertThat(footprints.named("E54000050")).hasSize(3);
        assertThat(footprints.find("E54000050", MARCH)).isEmpty();
        assertThat(footprints.find("E54000054", MARCH)).map(Footprint::name).contains("West Yorkshire");
    }

    @Test
    void everyBuiltInFootprintIsFoundByItsCodeAndOdsCode() {
        Footprints footprints = ProgrammeSource.builtInFootprints();

        assertThat(footprints.all()).hasSize(44).allSatisfy(footprint -> {
            assertThat(footprints.find(footprint.code(), MARCH)).contains(footprint);
            assertThat(footprint.odsCode()).isNotNull();
            assertThat(footprints.find(String.valueOf(footprint.odsCode()), MARCH))
                    .contains(footprint);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        code,nam;XF01,Northmere                              | line 1: there is no column "nam"; did you mean "name"?
        code;XF01                                            | line 1: the column "name" is missing.
        code,name,code;XF01,Northmere,XF02                   | line 1: the column "code" appears twice.
        code,name                                            | has no footprints.
        code,name;XF01,                                      | line 2: a footprint needs a code and a name.
        code,name;XF01,Northmere;XF01,Southmere              | line 3: the code "XF01" is already on line 2.
        code,name,valid_to;XF01,Northmere,31/03/2026         | line 2: valid_to is "31/03/2026", which is not a date written YYYY-MM-DD.
        code,name,email;XF01,Northmere,a@x.example b@x.example | line 2: email is "a@x.example b@x.example", which is not one e-mail address.
        code,name,successor;XF01,Northmere,XF09              | gives "XF01" the successor "XF09", which is not a code of the list.
        """)
    void faultInTheListNamesItsLine(String list, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("footprints.csv"), list.replace(';', '\n'));

        assertThatThrownBy(() -> FootprintsReader.read(file, FootprintsReader.content(file, "")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(message);
    }

    private static Footprints list(String csv) {
        return FootprintsReader.read(new StringReader(csv), "footprints.csv");
    }
}
