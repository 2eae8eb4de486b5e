package org.waymark;

import java.util.List;
import org.waymark.check.FileVerdict;
import org.waymark.check.Verdict;
import org.waymark.forecast.Forecasts;
import org.waymark.progress.Progress;

/**
 * The result of {@link Waymark#assess}: what was found in the returns, and the figures that they give. Immutable.
 *
 * @param verdict the findings on the returns of the period, and on the collection as a whole
 * @param progress the figures of the period
 * @param forecasts what became of the forecasts of all months up to the period, and the outlook
 * @param read every file that was read, including those that contain only earlier returns
 */
public record Assessment(Verdict verdict, Progress progress, Forecasts forecasts, List<FileVerdict> read) {

    public Assessment {
        read = List.copyOf(read);
    }
}
