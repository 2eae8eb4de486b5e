package org.waymark.pack.content;

import java.util.List;
import org.waymark.catalogue.Finding;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.check.Verdict;
import org.waymark.collection.CollectionStatus;
import org.waymark.programme.Programme;
import org.waymark.progress.Progress;
import org.waymark.report.ReportContent;
import org.waymark.report.view.ReportView;

/**
 * Everything that a pack is made of. Immutable, so that its documents can be written at once.
 *
 * @param verdict on the returns of the month and on their collection
 * @param read every file that was read, those with earlier returns too
 * @param view of the progress, made once for all documents
 * @param inputs what was read, as the manifest names it; by name
 * @param version waymark's version
 */
public record PackContent(
        Verdict verdict,
        List<FileVerdict> read,
        Progress progress,
        ReportView view,
        CollectionStatus status,
        Programme programme,
        List<PackInput> inputs,
        String version) {

    public PackContent {
        read = List.copyOf(read);
        inputs = List.copyOf(inputs);
    }

    /** The pack's content, with all that follows from the figures worked out. */
    public static PackContent of(
            Verdict verdict,
            List<FileVerdict> read,
            Progress progress,
            Programme programme,
            List<PackInput> inputs,
            String version) {
        return new PackContent(
                verdict,
                read,
                progress,
                ReportView.of(progress),
                CollectionStatus.of(verdict, progress, programme),
                programme,
                inputs,
                version);
    }

    /** Every return that was read, those of earlier months too. */
    public List<CheckedReturn> returns() {
        return read.stream().flatMap(file -> file.returns().stream()).toList();
    }

    /** What Office files are made of. */
    public ReportContent report() {
        return new ReportContent(
                progress, verdict.findings().sorted(Finding.BY_PLACE).toList(), version);
    }
}
