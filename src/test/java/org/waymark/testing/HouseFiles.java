package org.waymark.testing;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.presentationml.x2006.main.CTBackgroundProperties;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** House files of a programme for tests: a presentation and a Word file with content that must not be used. */
public final class HouseFiles {

    /** A text on the slides and in the body of the files, which no paper or presentation has. */
    public static final String CONTENT = "Words of the house that nobody else should read";

    /** A text in the header of the Word file, which every paper has. */
    public static final String HEADER = "Oster Valley partnership";

    private HouseFiles() {}

    /** A presentation with a light background. */
    public static byte[] slides() throws IOException {
        return slides(Background.LIGHT);
    }

    /**
     * A presentation of 960 by 540 points with two slides of its own.
     *
     * @param background what its master has behind the slides
     */
    public static byte[] slides(Background background) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(960, 540));
            XSLFSlideMaster master = show.getSlideMasters().get(0);
            if (background == Background.DARK) {
                CTBackgroundProperties fill = master.getXmlObject().getCSld().isSetBg()
                        ? master.getXmlObject().getCSld().getBg().addNewBgPr()
                        : master.getXmlObject().getCSld().addNewBg().addNewBgPr();
                if (master.getXmlObject().getCSld().getBg().isSetBgRef()) {
                    master.getXmlObject().getCSld().getBg().unsetBgRef();
                }
                fill.addNewSolidFill().addNewSrgbClr().setVal(new byte[] {0x10, 0x20, 0x30});
                fill.addNewEffectLst();
            }
            if (background == Background.PICTURE) {
                master.createPicture(show.addPicture(image(), PictureData.PictureType.PNG))
                        .setAnchor(new Rectangle(0, 0, 960, 540));
            }
            for (int slide = 0; slide < 2; slide++) {
                show.createSlide().createTextBox().setText(CONTENT);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            return out.toByteArray();
        }
    }

    /** What the master of a presentation has behind the slides. */
    public enum Background {
        LIGHT,
        DARK,
        PICTURE
    }

    /** A Word file of 600 by 800 points with margins of 60, dark red headings and a logo in its header. */
    public static byte[] paper() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createStyles();
            style(document, "Normal", "Normal", true, "202020");
            style(document, "berschrift1", "heading 1", false, "7A1F2B");
            CTSectPr page = document.getDocument().getBody().addNewSectPr();
            page.addNewPgSz().setW(BigInteger.valueOf(12_000));
            page.getPgSz().setH(BigInteger.valueOf(16_000));
            page.addNewPgMar().setLeft(BigInteger.valueOf(1_200));
            page.getPgMar().setRight(BigInteger.valueOf(1_200));
            page.getPgMar().setTop(BigInteger.valueOf(1_200));
            page.getPgMar().setBottom(BigInteger.valueOf(1_200));
            document.createParagraph().createRun().setText(CONTENT);
            var head = document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun();
            head.setText(HEADER);
            head.addPicture(
                    new ByteArrayInputStream(image()), PictureType.PNG, "logo.png", Units.toEMU(40), Units.toEMU(20));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void style(XWPFDocument document, String id, String name, boolean standard, String colour) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (standard) {
            style.setDefault(STOnOff1.ON);
        }
        style.addNewRPr().addNewColor().setVal(colour);
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    private static byte[] image() throws IOException {
        BufferedImage image = new BufferedImage(96, 54, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(0, 0, 48, 54);
        image.setRGB(90, 50, Color.RED.getRGB());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** The same file with another part, or with other content of a part. */
    public static byte[] with(byte[] file, String part, String content) throws IOException {
        return with(file, part, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The same file with another part, or with other content of a part. */
    public static byte[] with(byte[] file, String part, byte[] content) throws IOException {
        Map<String, byte[]> parts = parts(file);
        parts.put(part, content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** The parts of a file by their names, in its order. */
    public static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
