package org.waymark.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.waymark.programme.Logo;
import org.waymark.schema.SettingsFile;

/** A logo of a programme for tests. */
public final class LogoFile {

    private LogoFile() {}

    /** Writes a PNG image of 320 by 80 pixels into the folder and reads it as a logo. */
    public static Logo in(Path folder) throws IOException {
        Path file = folder.resolve("logo.png");
        ImageIO.write(new BufferedImage(320, 80, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return new Logo(SettingsFile.read(file, "logo.png", 200_000), Logo.Type.PNG, 320, 80);
    }
}
