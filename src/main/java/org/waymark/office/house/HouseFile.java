package org.waymark.office.house;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A programme's own Word file or presentation, from which papers or slides take their look. Its text and its slides are
 * not used. Immutable.
 *
 * <pre>{@code
 * HouseFile house = HouseFile.slides(Files.readAllBytes(Path.of("house.pptx")));
 * XMLSlideShow show = new XMLSlideShow(house.blank(UnaryOperator.identity()));
 * }</pre>
 */
public final class HouseFile {

    private final byte[] file;
    private final boolean slides;
    private final ThemeLook look;
    private final double height;

    private HouseFile(byte[] file, boolean slides, ThemeLook look, double height) {
        this.file = file;
        this.slides = slides;
        this.look = look;
        this.height = height;
    }

    /**
     * Reads a presentation (.pptx or .potx).
     *
     * @throws HouseFileException when it is not a presentation, is damaged, or has something that is refused: macros,
     *     references to anything outside the file, embedded objects, or far more content than its size
     */
    public static HouseFile slides(byte[] file) throws IOException {
        HouseSlides read = readSlides(file);
        read.make();
        return new HouseFile(file.clone(), true, read.look(), 0);
    }

    /**
     * Reads a Word file (.docx or .dotx).
     *
     * @throws HouseFileException as for presentations
     */
    public static HouseFile paper(byte[] file) throws IOException {
        HousePaper read = readPaper(file, HousePaper::emptyPart);
        read.make();
        return new HouseFile(file.clone(), false, read.look(), read.height());
    }

    private static HouseSlides readSlides(byte[] file) throws HouseFileException {
        OfficeParts parts = OfficeParts.read(file);
        return new HouseSlides(parts, main(parts, "presentationml", "a presentation; save it as .pptx"));
    }

    private static HousePaper readPaper(byte[] file, UnaryOperator<String> ownPart) throws HouseFileException {
        OfficeParts parts = OfficeParts.read(file);
        return new HousePaper(parts, main(parts, "wordprocessingml", "a Word file; save it as .docx"), ownPart);
    }

    private static String main(OfficeParts parts, String language, String what) throws HouseFileException {
        for (PartRelationship each : parts.relationships("")) {
            if (each.type().equals("officeDocument") && !each.external()) {
                if (each.strict()) {
                    throw new HouseFileException("is in the format Strict Open XML; save it in the usual format");
                }
                if (parts.type(each.target()).contains(language)) {
                    return each.target();
                }
            }
        }
        throw new HouseFileException("is not " + what);
    }

    /**
     * A new file in this look, without content.
     *
     * @param ownPart the XML of a part of waymark's own blank Word file, by its name: the styles, lists and settings
     *     that a house file may lack. Presentations do not need it
     */
    public InputStream blank(UnaryOperator<String> ownPart) throws IOException {
        return new ByteArrayInputStream(
                slides ? readSlides(file).make() : readPaper(file, ownPart).make());
    }

    /** The colours of the theme that headings may have, the most typical one first, in six hexadecimal digits. */
    public List<String> colours() {
        return look.colours();
    }

    /** The height of the text on a page of a Word file in points; 0 for presentations, and if the file does not say. */
    public double textHeight() {
        return height;
    }

    /** The font of text; null when the file does not name one. */
    public @Nullable String font() {
        return look.font();
    }
}
