package org.waymark.programme;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.office.house.HouseFile;
import org.waymark.office.house.HouseFileException;
import org.waymark.schema.SettingsFile;

/** Reads the settings {@code paperStyle} and {@code slidesStyle} of a {@code waymark.yaml}, which name house files. */
final class HouseFileReader {

    /** The names of the settings. */
    static final String PAPER = "paperStyle";

    static final String SLIDES = "slidesStyle";

    /** The most bytes of a house file. Every pack contains its pictures. */
    private static final int MOST = 10_000_000;

    private final ProgrammeReader settings;
    private final List<SettingsFile> files;

    /**
     * Prepares reading.
     *
     * @param files receives the files that are read
     */
    HouseFileReader(ProgrammeReader settings, List<SettingsFile> files) {
        this.settings = settings;
        this.files = files;
    }

    /** Adds the house files that the settings name to a look. */
    Branding read(Branding look, Map<String, YamlNode> members) {
        return new Branding(
                look.logo(),
                look.main(),
                look.accent(),
                house(members.get(PAPER), PAPER, "The Word file ", HouseFile::paper),
                house(members.get(SLIDES), SLIDES, "The presentation ", HouseFile::slides));
    }

    private @Nullable HouseFile house(@Nullable YamlNode named, String key, String what, Opener opener) {
        if (named == null) {
            return null;
        }
        Path file = settings.beside(named, key);
        String title = what + settings.shown(named, key);
        try {
            SettingsFile content = SettingsFile.read(file, settings.shown(named, key), MOST);
            files.add(content);
            return opener.open(content.bytes());
        } catch (NoSuchFileException e) {
            throw new SettingsException(title + " does not exist.", e);
        } catch (HouseFileException e) {
            throw new SettingsException(title + " cannot be used: it " + e.getMessage() + '.', e);
        } catch (IOException e) {
            throw new SettingsException(title + " cannot be used: " + e.getMessage() + '.', e);
        }
    }

    /** Reads the content of a house file of one kind. */
    private interface Opener {
        HouseFile open(byte[] content) throws IOException;
    }
}
