package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code waymark letters}: drafts to the footprints that must act. */
class LettersCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeReturns() throws IOException {
        Files.writeString(folder.resolve("waymark.yaml"), """
                programme: Northern change
                contact: { name: Programme office, email: returns@north.example }
                footprints: footprints.csv
                deadline: { workingDay: 10, monthsAfter: 1 }
                """);
        Files.writeString(folder.resolve("footprints.csv"), """
                code,name,contact,email
                F01,Northgate,Change team,change@northgate.example
                F02,Southmere,,office@southmere.example
                F03,Westvale,,
                """);
        NorthgateReturn.write(folder, Map.of("M-1", Map.of("rag", "purple"), "M-2", Map.of("status", "late-ish")));
    }

    @Test
    void footprintWithErrorsGetsItsPageAndAMarkedCopy() throws IOException {
        CommandRun run = letters();

        assertThat(run.exit()).as(run.err()).isZero();
        Message letter = read("F01.eml");
        assertThat(letter.getSubject()).isEqualTo("Northgate: return for October 2026: 2 corrections needed");
        assertThat(letter.getTo().flatten().get(0).getName()).isEqualTo("Change team");
        assertThat(letter.getTo().flatten().get(0).getAddress()).isEqualTo("change@northgate.example");
        assertThat(letter.getFrom().get(0).getAddress()).isEqualTo("returns@north.example");
        List<Entity> parts = ((Multipart) letter.getBody()).getBodyParts();
        assertThat(parts)
                .extracting(Entity::getFilename)
                .containsExactly(null, "findings.html", "F01-2026-10-marked.xlsx");
        assertThat(text(parts.get(0)))
                .contains("Dear Change team,", "It needs 2 corrections before we can accept it.")
                .contains("send it again by 26 November 2026 to Programme office, returns@north.example.")
                .doesNotContain(folder.toString(), "waymark ");
        assertThat(text(parts.get(1))).contains("purple", "late-ish", "F01-2026-10-marked.xlsx");
        try (Workbook copy = WorkbookFactory.create(new ByteArrayInputStream(content(parts.get(2))))) {
            assertThat(copy.getSheetName(0)).isEqualTo("Check results");
        }
    }

    @Test
    void replacedReturnOfAnotherFootprintIsNotAttached() throws IOException {
        Path file = folder.resolve("returns/F01_2026-10.csv");
        List<String> own = Files.readAllLines(file);
        List<String> shared = new ArrayList<>(own);
        own.stream().skip(1).map(row -> row.replace("F01", "F02")).forEach(shared::add);
        NorthgateReturn.write(folder, Map.of());
        Files.writeString(
                folder.resolve("returns/F02_2026-10.csv"),
                Files.readString(file).replace("F01", "F02"));
        Files.delete(file);
        Files.write(folder.resolve("returns/two-areas.csv"), shared);

        letters();

        assertThat(names()).containsExactly("F01.eml", "F03.eml");
        assertThat(((Multipart) read("F01.eml").getBody()).getBodyParts())
                .extracting(Entity::getFilename)
                .containsExactly(null, "findings.html");
    }

    @Test
    void letterHasNothingOfOtherFootprintsInTheSameFile() throws IOException {
        Path file = folder.resolve("returns/F01_2026-10.csv");
        List<String> own = Files.readAllLines(file);
        List<String> shared = new ArrayList<>(own);
        own.stream()
                .skip(1)
                .map(row -> row.replace("F01", "F02").replace("purple", "mauve"))
                .forEach(shared::add);
        Files.delete(file);
        Files.write(folder.resolve("returns/two-areas.csv"), shared);

        letters();

        List<Entity> parts = ((Multipart) read("F01.eml").getBody()).getBodyParts();
        assertThat(parts).extracting(Entity::getFilename).containsExactly(null, "findings.html");
        assertThat(text(parts.get(1))).contains("purple").doesNotContain("mauve");
        List<Entity> other = ((Multipart) read("F02.eml").getBody()).getBodyParts();
        assertThat(other).extracting(Entity::getFilename).containsExactly(null, "findings.html");
        assertThat(text(other.get(1))).contains("mauve").doesNotContain("purple");
    }

    @Test
    void footprintWithoutAReturnIsAskedForIt() throws IOException {
        letters();

        Message letter = read("F02.eml");
        assertThat(letter.getSubject()).isEqualTo("Southmere: return for October 2026 missing");
        assertThat(text(((Multipart) letter.getBody()).getBodyParts().get(0)))
                .contains("Dear Southmere,")
                .contains("We have not received your return for October 2026. It was due by 13 November 2026.");
    }

    @Test
    void footprintWithoutAnAddressGetsADraftWithoutOne() throws IOException {
        CommandRun run = letters();

        assertThat(run.err())
                .contains("Wrote 3 letters to letters: 2 to ask for a return, 1 to ask for corrections.")
                .contains("no e-mail address for Westvale;");
        assertThat(read("F03.eml").getTo()).isNull();
    }

    @Test
    void fileThatMayBeAMissingReturnIsNamed() throws IOException {
        Files.writeString(folder.resolve("returns/Westvale.pdf"), "%PDF-1.7");

        assertThat(letters().err())
                .contains("Before you write to Westvale, look at returns/Westvale.pdf: the return may be there.")
                .doesNotContain("write to Southmere");
        assertThat(read("F03.eml").getSubject()).isEqualTo("Westvale: return for October 2026 not counted yet");
        assertThat(body("F03.eml"))
                .contains("We cannot count a return from you for October 2026. It was due by 13 November 2026.")
                .contains(
                        "We received Westvale.pdf, which is a PDF document, not a return. Please send the workbook or the"
                                + " CSV file that the return was filled in.")
                .doesNotContain("We have not received", "returns/");
    }

    @Test
    void senderOfADamagedWorkbookIsToldSo() throws IOException {
        Files.write(folder.resolve("returns/F02_2026-10.xlsx"), new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});

        letters();

        assertThat(body("F02.eml"))
                .contains("We received F02_2026-10.xlsx, which has no return that can be read: the ")
                .doesNotContain("We have not received", "returns/");
    }

    @Test
    void senderOfAReturnForAnotherMonthIsToldWhichMonthItGives() throws IOException {
        Files.createDirectories(folder.resolve("returns/2026-10"));
        String october = Files.readString(folder.resolve("returns/F01_2026-10.csv"));
        Files.writeString(
                folder.resolve("returns/2026-10/southmere.csv"),
                october.replace("F01", "F02").replace("2026-10,", "2026-09,"));

        letters();

        assertThat(body("F02.eml"))
                .contains(
                        "We received southmere.csv, which is read as the return for September 2026. If it is the return for"
                                + " October 2026, please correct the month in it and send it again; otherwise send the return for"
                                + " October 2026.");
    }

    @Test
    void senderOfAnUnknownCodeIsToldTheirOwn() throws IOException {
        String october = Files.readString(folder.resolve("returns/F01_2026-10.csv"));
        Files.writeString(folder.resolve("returns/october.csv"), october.replace("F01", "FO2"));

        letters();

        assertThat(body("F02.eml"))
                .contains(
                        "We received october.csv, which gives the footprint as \"FO2\". Please write F02 as the footprint"
                                + " and send it again.");
    }

    @Test
    void lineBreakInANameAddsNoHeader() throws IOException {
        Path settings = folder.resolve("waymark.yaml");
        Files.writeString(
                settings,
                Files.readString(settings).replace("Programme office", "\"Office\\r\\nBcc: all@else.example\""));

        letters();

        Message letter = read("F02.eml");
        assertThat(letter.getBcc()).isNull();
        assertThat(letter.getFrom().get(0).getName()).isEqualTo("Office Bcc: all@else.example");
    }

    @Test
    void acceptedReturnNeedsNoLetter() throws IOException {
        NorthgateReturn.write(folder, Map.of());

        CommandRun run = letters();

        assertThat(run.err()).contains("Wrote 2 letters to letters: 2 to ask for a return, 0 to ask for corrections.");
        assertThat(names()).containsExactly("F02.eml", "F03.eml");
    }

    @Test
    void noLetterIsNeededWhenNobodyHasToAct() throws IOException {
        NorthgateReturn.write(folder, Map.of());

        assertThat(letters("--footprint", "F01").err()).isEqualTo("Wrote no letter, because none is needed.\n");
        assertThat(folder.resolve("letters")).doesNotExist();
    }

    @Test
    void lettersAreLimitedToNamedFootprints() throws IOException {
        letters("--footprint", "F02");

        assertThat(names()).containsExactly("F02.eml");
    }

    @Test
    void sameInputGivesTheSameBytes() throws IOException {
        letters();
        byte[] first = Files.readAllBytes(folder.resolve("letters/F01.eml"));
        letters();

        assertThat(Files.readAllBytes(folder.resolve("letters/F01.eml"))).isEqualTo(first);
    }

    @Test
    void lettersAreNotWrittenAmongReturns() {
        CommandRun run = CommandRun.in(folder, "letters", "returns", "-o", "returns/letters");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(folder.resolve("returns/letters")).doesNotExist();
    }

    private CommandRun letters(String... options) {
        String[] args = Stream.concat(Stream.of("letters", "returns", "-o", "letters"), Stream.of(options))
                .toArray(String[]::new);
        return CommandRun.in(folder, args);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("letters"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private Message read(String name) throws IOException {
        return Message.Builder.of(new ByteArrayInputStream(
                        Files.readAllBytes(folder.resolve("letters").resolve(name))))
                .build();
    }

    private String body(String name) throws IOException {
        return text(((Multipart) read(name).getBody()).getBodyParts().get(0));
    }

    private static byte[] content(Entity part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((SingleBody) part.getBody()).writeTo(out);
        return out.toByteArray();
    }

    private static String text(Entity part) throws IOException {
        return new String(content(part), StandardCharsets.UTF_8);
    }
}
