package org.waymark.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.document.OfficeLook;
import org.waymark.schema.SettingsFile;
import org.waymark.testing.HouseFiles;

class HouseFileReaderTest {

    @TempDir
    Path folder;

    @Test
    void houseFilesAreRead() throws IOException {
        Files.createDirectory(folder.resolve("house"));
        Files.write(folder.resolve("house/paper.docx"), HouseFiles.paper());
        Files.write(folder.resolve("house/slides.pptx"), HouseFiles.slides());
        Programme programme = read("paperStyle: house/paper.docx\nslidesStyle: house/slides.pptx\n");

        assertThat(programme.branding().paper()).isNotNull();
        assertThat(programme.branding().slides()).isNotNull();
        assertThat(programme.files())
                .extracting(SettingsFile::name)
                .containsExactly("waymark.yaml", "house/paper.docx", "house/slides.pptx");
    }

    @Test
    void coloursOfTheProgrammeComeBeforeThoseOfTheHouse() throws IOException {
        Files.write(folder.resolve("slides.pptx"), HouseFiles.slides());
        Branding house = read("slidesStyle: slides.pptx\n").branding();
        Branding both = read("slidesStyle: slides.pptx\ncolours: { main: \"#7a1f5c\" }\n")
                .branding();

        assertThat(OfficeLook.of(house, house.slides()).main()).isEqualTo("1F497D");
        assertThat(OfficeLook.of(house, house.slides()).font()).isEqualTo("Calibri");
        assertThat(OfficeLook.of(house, house.paper()).main()).isEqualTo("005EB8");
        assertThat(OfficeLook.of(both, both.slides()).main()).isEqualTo("7A1F5C");
    }

    @Test
    void fileThatIsMissingIsNamed() {
        assertThatThrownBy(() -> read("paperStyle: paper.docx\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessage("The Word file paper.docx does not exist.");
    }

    @Test
    void fileOutsideTheFolderIsRefused() {
        assertThatThrownBy(() -> read("slidesStyle: ../slides.pptx\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(
                        "\"slidesStyle\" names \"../slides.pptx\", which is not in the folder of this file");
    }

    @Test
    void fileThatCannotBeUsedSaysWhy() throws IOException {
        Files.write(folder.resolve("slides.pptx"), HouseFiles.with(HouseFiles.slides(), "ppt/vbaProject.bin", "Sub"));
        Files.write(folder.resolve("large.docx"), new byte[10_000_001]);

        assertThatThrownBy(() -> read("slidesStyle: slides.pptx\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessage("The presentation slides.pptx cannot be used: it has macros; save it without them.");
        assertThatThrownBy(() -> read("paperStyle: large.docx\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("The Word file large.docx cannot be used: ");
    }

    private Programme read(String yaml) throws IOException {
        return ProgrammeSource.read(Files.writeString(folder.resolve("waymark.yaml"), yaml), "waymark.yaml");
    }
}
