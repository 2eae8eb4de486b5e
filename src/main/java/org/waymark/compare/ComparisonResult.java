package org.waymark.compare;

import java.util.List;
import org.waymark.check.Verdict;
import org.waymark.intake.PassedOverFile;

/**
 * A comparison with the findings on its later side.
 *
 * @param comparison the comparison
 * @param verdict the findings on the later returns
 * @param passedOver the files on both sides that do not count as returns, ordered by name
 */
public record ComparisonResult(ChangeSet comparison, Verdict verdict, List<PassedOverFile> passedOver) {

    public ComparisonResult {
        passedOver = List.copyOf(passedOver);
    }
}
