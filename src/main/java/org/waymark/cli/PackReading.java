package org.waymark.cli;

import java.util.List;
import org.waymark.Assessment;
import org.waymark.Settings;
import org.waymark.pack.InputDigests;
import org.waymark.pack.content.PackContent;
import org.waymark.progress.Narrowing;

/**
 * Reads returns into the content of a pack, with the digest of every file.
 *
 * @param reading shows the progress
 * @param settings the month, the date and the programme
 * @param paths the files and folders to read, as given on the command line
 */
record PackReading(ReadingRun reading, Settings settings, List<String> paths) {

    PackContent content(ProgressListener watcher) {
        InputDigests digests = new InputDigests(watcher);
        Assessment assessment = reading.waymark(settings, digests).assess(paths, Narrowing.NONE);
        return PackContent.of(
                assessment.verdict(),
                assessment.read(),
                assessment.progress(),
                settings.programme(),
                settings.personalData(),
                digests.inputs(),
                Version.current());
    }
}
