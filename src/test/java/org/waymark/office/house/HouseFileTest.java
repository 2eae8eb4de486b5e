package org.waymark.office.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.testing.HouseFiles;

class HouseFileTest {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @ParameterizedTest
    @EnumSource
    void presentationLosesItsSlides(HouseFiles.Background background) throws IOException {
        byte[] blank = blank(HouseFile.slides(HouseFiles.slides(background)));

        assertThat(HouseFiles.parts(blank).keySet())
                .contains(
                        "ppt/slideMasters/slideMaster1.xml",
                        "ppt/slideLayouts/slideLayout1.xml",
                        "ppt/theme/theme1.xml")
                .noneMatch(part -> part.startsWith("ppt/slides/") || part.startsWith("docProps/"));
        assertThat(text(blank)).doesNotContain(HouseFiles.CONTENT);
        assertThat(blank).isEqualTo(blank(HouseFile.slides(HouseFiles.slides(background))));
    }

    @Test
    void wordFileLosesItsText() throws IOException {
        byte[] blank = blank(HouseFile.paper(HouseFiles.paper()));

        assertThat(HouseFiles.parts(blank).keySet()).noneMatch(part -> part.startsWith("docProps/"));
        assertThat(text(blank)).doesNotContain(HouseFiles.CONTENT).contains(HouseFiles.HEADER, "7A1F2B");
        assertThat(blank).isEqualTo(blank(HouseFile.paper(HouseFiles.paper())));
    }

    @Test
    void heightOfTheTextIsThatBetweenTheMargins() throws IOException {
        assertThat(HouseFile.paper(HouseFiles.paper()).textHeight()).isEqualTo(800 - 2 * 60);
        assertThat(HouseFile.slides(HouseFiles.slides()).textHeight()).isZero();
    }

    @Test
    void coloursAndFontAreThoseOfTheTheme() throws IOException {
        HouseFile house = HouseFile.slides(HouseFiles.slides());

        assertThat(house.colours()).first().isEqualTo("4F81BD");
        assertThat(house.font()).isEqualTo("Calibri");
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        byte[] slides = HouseFiles.slides();
        byte[] paper = HouseFiles.paper();

        assertThatThrownBy(() -> HouseFile.slides(paper)).hasMessage("is not a presentation; save it as .pptx");
        assertThatThrownBy(() -> HouseFile.paper(slides)).hasMessage("is not a Word file; save it as .docx");
        assertThatThrownBy(() -> HouseFile.paper("text".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("is not an Office file, or it has a password");
        assertThatThrownBy(() -> HouseFile.slides(new byte[0]))
                .hasMessage("is not an Office file, or it has a password");
    }

    @Test
    void macrosAreRefused() throws IOException {
        byte[] macros = HouseFiles.with(HouseFiles.slides(), "ppt/vbaProject.bin", "Sub AutoOpen()");

        assertThatThrownBy(() -> HouseFile.slides(macros)).hasMessage("has macros; save it without them");
    }

    @Test
    void fileThatUnpacksToFarMoreIsRefused() throws IOException {
        byte[] slides = HouseFiles.with(HouseFiles.slides(), "ppt/media/image9.png", new byte[20_000_000]);
        byte[] paper = HouseFiles.with(HouseFiles.paper(), "word/media/image9.png", new byte[60_000_000]);

        assertThatThrownBy(() -> HouseFile.slides(slides))
                .hasMessage("unpacks to far more than its size, as only a harmful file does");
        assertThatThrownBy(() -> HouseFile.paper(paper))
                .hasMessage("unpacks to far more than its size, as only a harmful file does");
    }

    @ParameterizedTest
    @CsvSource({
        "image, https://example.org/logo.png",
        "image, file:///etc/hostname",
        "slideMaster, \\\\server\\share\\master.xml"
    })
    void whatIsOutsideTheFileIsRefused(String type, String target) throws IOException {
        byte[] file = HouseFiles.slides();
        String part = "ppt/slideLayouts/_rels/slideLayout1.xml.rels";
        String relations = new String(HouseFiles.parts(file).get(part), StandardCharsets.UTF_8)
                .replace("</Relationships>", outside(type, target) + "</Relationships>");
        byte[] linked = HouseFiles.with(file, part, relations);

        assertThatThrownBy(() -> HouseFile.slides(linked))
                .hasMessage(
                        "refers to something outside the file in its part ppt/slideLayouts/slideLayout1.xml, such as a"
                                + " linked picture; embed it or remove it");
    }

    @Test
    void linksToWebPagesAreRemoved() throws IOException {
        byte[] file = HouseFiles.slides();
        String part = "ppt/slideLayouts/_rels/slideLayout1.xml.rels";
        String relations = new String(HouseFiles.parts(file).get(part), StandardCharsets.UTF_8)
                .replace("</Relationships>", outside("hyperlink", "https://example.org") + "</Relationships>");

        assertThat(text(blank(HouseFile.slides(HouseFiles.with(file, part, relations)))))
                .doesNotContain("example.org");
    }

    @Test
    void fieldsThatReadOtherFilesAreRefused() throws IOException {
        byte[] file = HouseFiles.paper();
        String header = new String(HouseFiles.parts(file).get("word/header1.xml"), StandardCharsets.UTF_8)
                .replaceFirst(
                        "<w:p>|<w:p [^>]*>", "$0<w:fldSimple w:instr=\"INCLUDETEXT &quot;C:\\\\secret.docx&quot;\"/>");

        byte[] reading = HouseFiles.with(file, "word/header1.xml", header);
        assertThatThrownBy(() -> HouseFile.paper(reading))
                .hasMessage("has a field in its part word/header1.xml that reads another file; remove the field");
    }

    @Test
    void entitiesAreNotRead() throws IOException {
        byte[] file = HouseFiles.with(
                HouseFiles.paper(),
                "word/styles.xml",
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><styles>&e;</styles>");

        assertThatThrownBy(() -> HouseFile.paper(file))
                .hasMessage("is damaged: its part word/styles.xml is not well-formed XML");
    }

    private static String outside(String type, String target) {
        return "<Relationship Id=\"rIdOutside\" Type=\"" + RELATIONS + type + "\" TargetMode=\"External\" Target=\""
                + target.replace("\\", "/") + "\"/>";
    }

    private static byte[] blank(HouseFile file) throws IOException {
        return file.blank(HousePaper::emptyPart).readAllBytes();
    }

    private static String text(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, byte[]> part : HouseFiles.parts(file).entrySet()) {
            text.append(part.getKey()).append(new String(part.getValue(), StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
