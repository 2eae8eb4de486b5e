package org.waymark.cli;

import java.nio.charset.StandardCharsets;
import org.waymark.pack.archive.ManifestSeal;
import org.waymark.pack.content.DigestStream;

/** A manifest that somebody has changed to match a changed file. */
final class ForgedManifest {

    private ForgedManifest() {}

    static String of(String manifest, byte[] before, byte[] after) {
        String changed = manifest.replace(DigestStream.of(before), DigestStream.of(after))
                .replace("\"bytes\" : " + before.length + ',', "\"bytes\" : " + after.length + ',');
        String unsealed = changed.replaceFirst(
                "\"sha256\" : \"[0-9a-f]{64}\"\n}\n$", "\"sha256\" : \"" + ManifestSeal.NONE + "\"\n}\n");
        return new String(ManifestSeal.seal(unsealed.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
