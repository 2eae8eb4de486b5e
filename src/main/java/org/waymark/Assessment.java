package org.waymark;

import java.util.List;
import org.waymark.check.FileVerdict;
import org.waymark.check.Verdict;
import org.waymark.progress.Progress;

/**
 * What a collection of returns came to.
 *
 * @param verdict findings on the returns of the period, and on the collection as a whole
 * @param progress the figures of the period
 * @param read every file that was read, those with nothing but earlier returns too
 */
public record Assessment(Verdict verdict, Progress progress, List<FileVerdict> read) {

    public Assessment {
        read = List.copyOf(read);
    }
}
