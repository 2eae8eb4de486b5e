package org.waymark.intake.opendocument;

import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.PartReader;
import org.waymark.intake.workbook.ZipArchive;

/** The part that lists the parts of a package, with the keys of those that are encrypted. */
final class OdsManifest {

    private OdsManifest() {}

    /**
     * Whether a password protects the package. Old versions of OpenOffice begin this part with a document type
     * declaration, which is skipped. Up to ODF 1.3 each part is encrypted on its own; LibreOffice 24.2 and later
     * encrypt the whole package into one part.
     */
    static boolean isEncrypted(ZipArchive archive) throws UnreadableException {
        if (archive.has("encrypted-package")) {
            return true;
        }
        try (PartReader reader = archive.read("META-INF/manifest.xml")) {
            if (reader == null) {
                return false;
            }
            reader.ignoringDoctype();
            while (reader.nextStart()) {
                if (reader.name().equals("encryption-data")) {
                    return true;
                }
            }
            return false;
        }
    }
}
