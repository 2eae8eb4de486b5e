package org.waymark.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.schema.SettingsFile;

class BrandingReaderTest {

    @TempDir
    Path folder;

    @Test
    void logoAndColoursAreRead() throws IOException {
        Files.write(folder.resolve("logo.png"), png(320, 80));
        Programme programme = read("logo: logo.png\ncolours: { main: \"#7A1F5C\", accent: b8440a }\n");

        Branding branding = programme.branding();
        assertThat(branding.main().hex()).isEqualTo("7a1f5c");
        assertThat(branding.accent().hex()).isEqualTo("b8440a");
        assertThat(branding.logo()).isNotNull();
        assertThat(branding.logo().type()).isEqualTo(Logo.Type.PNG);
        assertThat(branding.logo().width()).isEqualTo(320);
        assertThat(branding.logo().height()).isEqualTo(80);
        assertThat(branding.logo().dataUri()).startsWith("data:image/png;base64,iVBORw0KGgo");
        assertThat(programme.files()).extracting(SettingsFile::name).containsExactly("waymark.yaml", "logo.png");
    }

    @Test
    void programmeWithoutThemHasTheUsualColoursAndNoLogo() throws IOException {
        assertThat(read("programme: Waypoints\n").branding()).isEqualTo(Branding.NONE);
        assertThat(read("colours: { main: \"#7a1f5c\" }\n").branding().accent()).isEqualTo(Branding.NONE.accent());
    }

    @Test
    void sizeOfAJpegIsReadFromItsFrameHeader() throws IOException {
        String restart = "ffe00010" + "00".repeat(14);
        byte[] jpeg = HexFormat.of().parseHex("ffd8" + restart + "ffc0000b08004001400101110000");
        Files.write(folder.resolve("logo.jpg"), jpeg);

        Logo logo = read("logo: logo.jpg\n").branding().logo();
        assertThat(logo).isNotNull();
        assertThat(logo.type().mediaType()).isEqualTo("image/jpeg");
        assertThat(logo.width()).isEqualTo(320);
        assertThat(logo.height()).isEqualTo(64);
    }

    @ParameterizedTest
    @CsvSource({"0, 80", "5000, 80", "80, -1"})
    void logoWithoutPixelsOrWithTooManyIsRefused(int width, int height) throws IOException {
        Files.write(folder.resolve("logo.png"), png(width, height));

        assertThatThrownBy(() -> read("logo: logo.png\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("pixels; save it with 1 to 4000 pixels each way.");
    }

    @Test
    void logoOfMoreThanTwoHundredKilobytesIsRefused() throws IOException {
        Files.write(folder.resolve("logo.png"), new byte[200_001]);

        assertThatThrownBy(() -> read("logo: logo.png\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessage("The logo logo.png cannot be used: it holds more than 200 kB.");
    }

    @Test
    void endOfAnImageBeforeItsSizeIsNotAnImage() throws IOException {
        Files.write(folder.resolve("logo.jpg"), HexFormat.of().parseHex("ffd8ffe00010"));

        assertThatThrownBy(() -> read("logo: logo.jpg\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("is not an image; save it as PNG or JPEG.");
    }

    @Test
    void contrastIsThatOfWcag() {
        Colour white = new Colour(0xffffff);
        assertThat(new Colour(0).contrast(white)).isCloseTo(21, within(0.001));
        assertThat(white.contrast(white)).isCloseTo(1, within(0.001));
        assertThat(new Colour(0x767676).contrast(white)).isCloseTo(4.54, within(0.01));
    }

    private Programme read(String yaml) throws IOException {
        return ProgrammeSource.read(Files.writeString(folder.resolve("waymark.yaml"), yaml), "waymark.yaml");
    }

    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(33)
                .put(HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"))
                .putInt(width)
                .putInt(height)
                .array();
    }
}
