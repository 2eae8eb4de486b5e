package org.waymark.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.catalogue.Severity;
import org.waymark.schema.OutsideFiles;
import org.waymark.schema.SchemaException;
import org.waymark.schema.SchemaSource;
import org.waymark.schema.SettingsFile;

class ProgrammeReaderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aFootprintsList() throws IOException {
        Files.writeString(folder.resolve("places.csv"), "code,name\nXF01,Northmere\n");
    }

    @Test
    void everySettingIsRead() throws IOException {
        Programme programme = read("""
                programme: Waypoints
                footprints: places.csv
                schema: change-milestones
                contact: { name: Programme office, email: returns@example.org }
                deadline: { workingDay: 10, monthsAfter: 1, correctionDays: 5 }
                bankHolidays: [2026-12-25]
                dateOrder: dmy
                severity: { WM-K06: advisory }
                off: [WM-C09]
                """);

        assertThat(programme.name()).isEqualTo("Waypoints");
        assertThat(programme.footprints().all()).extracting(Footprint::code).containsExactly("XF01");
        assertThat(programme.schema().name()).isEqualTo("change-milestones");
        assertThat(programme.dateOrder()).isEqualTo(DateOrder.DMY);
        assertThat(programme.deadline()).isEqualTo(new Deadline(10, 1, 5, Set.of(LocalDate.of(2026, 12, 25))));
        assertThat(programme.contact()).isEqualTo(new Contact("Programme office", "returns@example.org"));
        assertThat(programme.severities()).containsOnlyKeys("WM-K06").containsValue(Severity.ADVISORY);
        assertThat(programme.off()).containsExactly("WM-C09");
    }

    @Test
    void everySourceFileIsRecordedWithItsContent() throws IOException {
        Files.createDirectories(folder.resolve("lists"));
        Files.writeString(
                folder.resolve("lists/own.json"),
                "\ufeff" + SchemaSource.builtIn().document());
        Path file =
                Files.writeString(folder.resolve("waymark.yaml"), "footprints: ./places.csv\nschema: lists/own.json\n");

        Programme programme = ProgrammeSource.read(file, "in/waymark.yaml");

        assertThat(programme.files())
                .extracting(SettingsFile::name)
                .containsExactly("in/waymark.yaml", "in/places.csv");
        assertThat(programme.files().get(1).bytes()).isEqualTo(Files.readAllBytes(folder.resolve("places.csv")));
        assertThat(programme.schema().file().name()).isEqualTo("in/lists/own.json");
        assertThat(programme.schema().file().bytes()).isEqualTo(Files.readAllBytes(folder.resolve("lists/own.json")));
    }

    @Test
    void builtInProgrammeHasNoSourceFile() throws IOException {
        assertThat(ProgrammeSource.builtIn().files()).isEmpty();
        assertThat(ProgrammeSource.builtIn().schema().file()).isNull();
        assertThat(read("schema: change-milestones\n").files()).hasSize(1);
        assertThat(read("schema: change-milestones\n").schema().file()).isNull();
    }

    @Test
    void suppressionsAreReadWithTheirLines() throws IOException {
        Programme programme = read("""
                footprints: places.csv
                suppress:
                  - { code: WM-C12, reason: a helpline is no personal number }
                  - code: WM-R11
                    footprint: xf01
                    milestone: M-012
                    reason: merged into M-014
                    expires: 2026-12-31
                """);

        assertThat(programme.suppressions())
                .containsExactly(
                        new Suppression("WM-C12", null, null, "a helpline is no personal number", null, 3),
                        new Suppression("WM-R11", "XF01", "M-012", "merged into M-014", LocalDate.of(2026, 12, 31), 4));
    }

    @Test
    void errorCanBeDisabledWithAReason() throws IOException {
        assertThat(read("off: [WM-C09, { code: WM-R01, reason: known }]\n").off())
                .containsOnly("WM-C09", "WM-R01");
    }

    @Test
    void emptyFileGivesTheBuiltInProgramme() throws IOException {
        Programme programme = read("# nothing yet\n");

        assertThat(programme.name()).isEqualTo(ProgrammeSource.builtIn().name());
        assertThat(programme.footprints().all()).hasSize(44);
        assertThat(programme.deadline()).isNull();
    }

    @Test
    void jsonIsRead() throws IOException {
        assertThat(read("{\"programme\": \"Waypoints\"}").name()).isEqualTo("Waypoints");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            programe: Waypoints                  | line 1: there is no setting "programe"; did you mean "programme"?
            colour: blue                         | line 1: there is no setting "colour"; did you mean "colours"?
            timetable: blue                      | line 1: there is no setting "timetable"; the settings here are programme, logo
            colours: blue                        | line 1: "colours" should have settings of the form "name: value", not "blue".
            colours: { main: blue }              | line 1: "main" should be a colour in quotes with six hexadecimal digits, such as "#005eb8", not "blue".
            colours: { main: "#00a0ff" }         | line 1: "main" is too light: the contrast of "#00a0ff" on #f0f4f5 is 2.5 to 1, and letters need at least 4.5 to 1.
            colours: { accent: "#ffb81c" }       | line 1: "accent" is too light: the contrast of "#ffb81c" on #ffffff is 1.7 to 1, and lines need at least 3.0 to 1.
            logo: elsewhere.png                  | The logo elsewhere.png does not exist.
            logo: places.csv                     | line 1: "logo" names "places.csv", which is not an image; save it as PNG or JPEG.
            programme: [a, b]                    | line 1: "programme" should be a text, not a list.
            deadline: 10                         | line 1: "deadline" should have settings of the form "name: value", not "10".
            contact: programme office            | line 1: "contact" should have settings of the form "name: value", not "programme office".
            contact: { email: a@example.org }    | line 1: "contact" needs a "name", such as programme office.
            contact: { name: Office, email: me } | line 1: "email" should be an e-mail address, such as returns@example.org.
            deadline: { monthsAfter: 1 }         | line 1: "deadline" needs a "workingDay", such as 10 for the tenth working day.
            deadline: { workingDay: 40 }         | line 1: "workingDay" should be a whole number from 1 to 23, not "40".
            deadline: { workingday: 4 }          | line 1: there is no setting "workingday"; did you mean "workingDay"?
            bankHolidays: [25/12/2026]           | line 1: "bankHolidays" should have dates written YYYY-MM-DD, not "25/12/2026".
            dateOrder: mdy                       | line 1: "dateOrder" should be iso (2026-10-31) or dmy (31/10/2026), not "mdy".
            severity: { WM-K06: fatal }          | line 1: "fatal" is not a severity; it is one of error, warning, advisory.
            severity: { WM-K6: error }           | line 1: "WM-K6" is not a code of this schema; did you mean WM-K06?
            off: WM-C09                          | line 1: "off" should be a list, not "WM-C09".
            off: [WM-R01]                        | line 1: WM-R01 is an error, which is switched off only with a reason; write off: [{ code: WM-R01, reason: ... }].
            off: [{ code: WM-R01 }]              | line 1: an item of "off" needs a "reason".
            off: [{ reason: known }]             | line 1: an item of "off" needs a "code".
            off: [hello]                         | line 1: "hello" is not a code of this schema; "waymark rules" lists all codes.
            footprints: elsewhere.csv            | elsewhere.csv does not exist.
            suppress: WM-T04                     | line 1: "suppress" should be a list, not "WM-T04".
            suppress: [{ code: WM-C01 }]         | line 1: an item of "suppress" needs a "reason", so that others can tell whether it still applies.
            suppress: [{ reason: merged }]       | line 1: an item of "suppress" needs a "code", such as WM-T04.
            suppress: [{ code: WM-C1, reason: x }] | line 1: "WM-C1" is not a code of this schema; did you mean WM-C01?
            suppress: [{ code: WM-C01, reason: x, expire: 2026-12-31 }] | line 1: there is no setting "expire"; did you mean "expires"?
            suppress: [{ code: WM-C01, reason: x, expires: soon }] | line 1: "expires" should have dates written YYYY-MM-DD, not "soon".
            suppress: [{ code: WM-C01, reason: x, footprint: E540000AB }] | line 1: "E540000AB" is not a footprint of this programme
            """)
    void faultNamesItsLineAndTheValidChoices(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml + "\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({
        "footprints, ../others.csv",
        "footprints, linked.csv",
        "schema, ../others.csv",
        "schema, linked.csv",
        "logo, ../others.csv",
        "logo, linked.csv"
    })
    void fileOutsideTheFolderIsReadOnlyWhenAllowed(String setting, String path) throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path others = Files.writeString(folder.resolve("others.csv"), "code,name\nXF07,Westmere\n");
        Files.createSymbolicLink(inner.resolve("linked.csv"), others);
        Path yaml = Files.writeString(inner.resolve("waymark.yaml"), setting + ": " + path + "\n");

        assertThatThrownBy(() -> ProgrammeSource.read(yaml, "waymark.yaml"))
                .isInstanceOf(SettingsException.class)
                .hasMessage(
                        "waymark.yaml, line 1: \"" + setting + "\" names \"" + path + "\", which is not in the folder"
                                + " of this file; move it there, or allow it with --allow-outside.");
        if (setting.equals("footprints")) {
            assertThat(ProgrammeSource.read(yaml, "waymark.yaml", OutsideFiles.ALLOWED)
                            .footprints()
                            .all())
                    .extracting(Footprint::code)
                    .containsExactly("XF07");
        }
    }

    @Test
    void hugeFileIsNotReadIntoMemory() throws IOException {
        Path large = Files.writeString(folder.resolve("waymark.yaml"), "#".repeat(1_000_001));
        Files.writeString(folder.resolve("places.csv"), "code,name\n" + "x".repeat(5_000_000));
        Path small = Files.writeString(folder.resolve("small.yaml"), "footprints: places.csv\n");
        Path endless = Files.writeString(folder.resolve("endless.yaml"), "footprints: /dev/zero\n");
        Path process = Files.writeString(folder.resolve("process.yaml"), "footprints: /proc/self/environ\n");

        assertThatThrownBy(() -> ProgrammeSource.read(large, "waymark.yaml"))
                .isInstanceOf(SettingsException.class)
                .hasMessage("The programme file waymark.yaml cannot be read: it holds more than 1 MB.");
        assertThatThrownBy(() -> ProgrammeSource.read(small, "small.yaml"))
                .isInstanceOf(SettingsException.class)
                .hasMessageEndingWith("places.csv cannot be read: it holds more than 5 MB.");
        assertThatThrownBy(() -> ProgrammeSource.read(endless, "endless.yaml", OutsideFiles.ALLOWED))
                .isInstanceOf(SettingsException.class)
                .hasMessageEndingWith("/dev/zero cannot be read: it is not an ordinary file.");
        assertThatThrownBy(() -> ProgrammeSource.read(process, "process.yaml", OutsideFiles.ALLOWED))
                .isInstanceOf(SettingsException.class)
                .hasMessageEndingWith("it is not an ordinary file, or it changed while it was read.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "off: [%s]",
                "%s: 1",
                "severity: { WM-K06: %s }",
                "deadline: %s",
                "bankHolidays: [%s]",
                "suppress: [{ code: %s, reason: x }]",
                "schema: secret.json",
                "footprints: secret.csv",
                "footprints: secret.json"
            })
    void faultQuotesAtMostFortyCharacters(String yaml) throws IOException {
        String secret = "DB_PASSWORD=" + "hunter2".repeat(10);
        Files.writeString(folder.resolve("secret.csv"), secret + "," + secret + "\n");
        Files.writeString(
                folder.resolve("secret.json"), "{\"fields\": \"" + secret + "\", \"" + secret + "\": " + secret + "}");

        assertThatThrownBy(() -> read(yaml.replace("%s", '"' + secret + '"') + "\n"))
                .isInstanceOfAny(SettingsException.class, SchemaException.class)
                .message()
                .isNotBlank()
                .doesNotContain(secret.substring(0, 41));
    }

    @Test
    void nestedFaultNamesItsOwnLine() {
        assertThatThrownBy(() -> read("programme: Waypoints\n\ndeadline:\n  workingDay: soon\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageEndingWith("line 4: \"workingDay\" should be a whole number from 1 to 23, not \"soon\".");
    }

    @Test
    void duplicateSettingIsAFault() {
        assertThatThrownBy(() -> read("programme: One\nprogramme: Two\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("line 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            off: [WM-C09        | line 1: this is not valid YAML: expected ',' or ']', but got <stream end>.
            programme: "x       | line 1: this is not valid YAML: found unexpected end of stream.
            programme: x: y     | line 1: this is not valid YAML: mapping values are not allowed here.
            """)
    void brokenYamlNamesItsLineAndTheFault(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml + "\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            programme: Waypoints                              | true
            deadline: { workingDay: 10 }                      | true
            severity: { WM-K06: advisory }                    | true
            bankHolidays: ["2026-12-25"]                      | true
            colour: blue                                      | false
            programme: [a]                                    | false
            colours: { main: "#7a1f5c", accent: b8440a }      | true
            colours: { main: purple }                         | false
            colours: { border: "#7a1f5c" }                    | false
            logo: [a]                                         | false
            deadline: { monthsAfter: 1 }                      | false
            deadline: { workingDay: 9, correctionDays: 5 }    | true
            deadline: { workingDay: 9, correctionDays: 0 }    | false
            contact: { name: Office }                         | true
            contact: { name: Office, email: a@example.org }   | true
            contact: { name: Office, email: a at example }    | false
            contact: { email: a@example.org }                 | false
            deadline: { workingDay: 40 }                      | false
            bankHolidays: ["25/12/2026"]                      | false
            severity: { WM-K06: fatal }                       | false
            off: WM-C09                                       | false
            off: [WM-C09, { code: WM-R01, reason: known }]    | true
            off: [{ code: WM-R01 }]                           | false
            suppress: [{ code: WM-C01, reason: known }]       | true
            suppress: [{ code: WM-C01 }]                      | false
            suppress: [{ code: WM-C01, reason: x, why: y }]   | false
            suppress: [{ code: WM-C01, reason: "" }]          | false
            """)
    void publishedSchemaAgreesWithTheReader(String yaml, boolean valid) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/waymark.schema.json")));

        assertThat(schema.validate(yaml, InputFormat.YAML).isEmpty()).isEqualTo(valid);
        if (valid) {
            assertThat(read(yaml)).isNotNull();
        } else {
            assertThatThrownBy(() -> read(yaml)).isInstanceOf(SettingsException.class);
        }
    }

    @Test
    void nearestFileInAParentFolderIsFound() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("returns/2026-10"));
        Path yaml = Files.writeString(folder.resolve("waymark.yaml"), "programme: Waypoints\n");
        Path returned = Files.writeString(deep.resolve("a.csv"), "");

        assertThat(ProgrammeSource.nearest(deep)).contains(yaml.toAbsolutePath().normalize());
        assertThat(ProgrammeSource.nearest(returned))
                .contains(yaml.toAbsolutePath().normalize());
    }

    @Test
    void tenthWorkingDaySkipsWeekendsAndBankHolidays() {
        YearMonth november = YearMonth.of(2026, 11);

        assertThat(new Deadline(10, 1, Set.of()).of(november)).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(new Deadline(10, 1, Set.of(LocalDate.of(2026, 12, 8))).of(november))
                .isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(new Deadline(1, 0, Set.of()).of(november)).isEqualTo(LocalDate.of(2026, 11, 2));
    }

    private Programme read(String yaml) throws IOException {
        return ProgrammeSource.read(Files.writeString(folder.resolve("waymark.yaml"), yaml), "waymark.yaml");
    }
}
