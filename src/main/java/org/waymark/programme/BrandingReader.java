package org.waymark.programme;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.schema.SettingsFile;
import org.waymark.text.SentText;

/** Reads the settings {@code logo} and {@code colours} of a {@code waymark.yaml}. */
final class BrandingReader {

    private static final List<String> COLOURS = List.of("main", "accent");

    /** The most bytes of a logo. Every page of a pack contains it. */
    private static final int MOST = 200_000;

    /** The most pixels of a logo in width or height. */
    private static final int MOST_PIXELS = 4_000;

    /** The contrast that WCAG 2.2 requires of lines and shapes. */
    private static final double SHAPE = 3;

    /** The background of the navigation and of other links. */
    private static final Colour PALE = new Colour(0xf0f4f5);

    private static final long PNG_SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int PNG_HEADER = 24;

    private final SettingsValues settings;

    BrandingReader(SettingsValues settings) {
        this.settings = settings;
    }

    Branding read(@Nullable Logo logo, @Nullable YamlNode colours) {
        if (colours == null) {
            return new Branding(logo, Branding.NONE.main(), Branding.NONE.accent());
        }
        Map<String, YamlNode> members = settings.members(colours, "\"colours\"", COLOURS);
        return new Branding(
                logo,
                colour(members, "main", Branding.NONE.main(), Branding.TEXT_CONTRAST, PALE, "letters"),
                colour(members, "accent", Branding.NONE.accent(), SHAPE, Colour.WHITE, "lines"));
    }

    private Colour colour(
            Map<String, YamlNode> members, String key, Colour preset, double least, Colour beside, String what) {
        YamlNode node = members.get(key);
        if (node == null) {
            return preset;
        }
        String text = node instanceof YamlNode.Scalar scalar && scalar.text() != null ? scalar.text() : "";
        if (!text.matches("#?[0-9A-Fa-f]{6}")) {
            throw settings.fault(
                    node,
                    "\"" + key
                            + "\" should be a colour in quotes with six hexadecimal digits, such as \"#005eb8\", not "
                            + node.kind());
        }
        Colour colour = new Colour(Integer.parseInt(text.replace("#", ""), 16));
        double contrast = colour.contrast(beside);
        if (contrast < least) {
            throw settings.fault(
                    node,
                    "\"" + key + "\" is too light: the contrast of " + SentText.excerpt(text) + " on #" + beside.hex()
                            + " is " + oneDecimal(Math.floor(contrast * 10) / 10) + " to 1, and " + what
                            + " need at least " + oneDecimal(least) + " to 1");
        }
        return colour;
    }

    private static String oneDecimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /**
     * Reads an image.
     *
     * @param node the setting, for messages
     * @param shown the name to show for the file
     */
    Logo logo(YamlNode node, Path file, String shown) {
        SettingsFile content;
        try {
            content = SettingsFile.read(file, shown, MOST);
        } catch (NoSuchFileException e) {
            throw new SettingsException("The logo " + shown + " does not exist.", e);
        } catch (IOException e) {
            throw new SettingsException("The logo " + shown + " cannot be used: " + e.getMessage() + '.', e);
        }
        ByteBuffer bytes = ByteBuffer.wrap(content.bytes());
        Logo logo = png(content, bytes);
        logo = logo == null ? jpeg(content, bytes) : logo;
        if (logo == null) {
            throw settings.fault(
                    node, "\"logo\" names " + node.kind() + ", which is not an image; save it as PNG or JPEG");
        }
        if (Math.min(logo.width(), logo.height()) < 1 || Math.max(logo.width(), logo.height()) > MOST_PIXELS) {
            throw settings.fault(
                    node,
                    "\"logo\" names " + node.kind() + ", an image of " + logo.width() + " by " + logo.height()
                            + " pixels; save it with 1 to " + MOST_PIXELS + " pixels each way");
        }
        return logo;
    }

    /** Reads the size in the first chunk of a PNG file; null for another type. */
    private static @Nullable Logo png(SettingsFile file, ByteBuffer bytes) {
        return bytes.limit() < PNG_HEADER || bytes.getLong(0) != PNG_SIGNATURE
                ? null
                : new Logo(file, Logo.Type.PNG, bytes.getInt(16), bytes.getInt(20));
    }

    /** Reads the size in the frame header of a JPEG file, which follows other segments; null for another type. */
    private static @Nullable Logo jpeg(SettingsFile file, ByteBuffer bytes) {
        if (bytes.limit() < 4 || bytes.getShort(0) != (short) 0xffd8) {
            return null;
        }
        int at = 2;
        while (at + 9 <= bytes.limit() && bytes.get(at) == (byte) 0xff) {
            int marker = bytes.get(at + 1) & 0xff;
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame) {
                int height = bytes.getShort(at + 5) & 0xffff;
                int width = bytes.getShort(at + 7) & 0xffff;
                return new Logo(file, Logo.Type.JPEG, width, height);
            }
            at += 2 + (bytes.getShort(at + 2) & 0xffff);
        }
        return null;
    }
}
