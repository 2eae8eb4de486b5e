package org.waymark.pack.content;

import java.util.List;
import org.waymark.catalogue.Finding;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.check.Milestone;
import org.waymark.check.PersonalDataUse;
import org.waymark.check.Verdict;
import org.waymark.check.collection.CountingReturns;
import org.waymark.check.collection.SetChecks;
import org.waymark.collection.CollectionStatus;
import org.waymark.forecast.ForecastLedger;
import org.waymark.forecast.Forecasts;
import org.waymark.programme.Programme;
import org.waymark.progress.Progress;
import org.waymark.report.ReportContent;
import org.waymark.report.view.ReportView;

/**
 * Everything that a pack is made of. Immutable, so that its documents can be written at the same time.
 *
 * @param verdict the findings in the returns of the month and on their collection
 * @param read every file that was read, including those with earlier returns
 * @param progress the figures of the month
 * @param forecasts what became of earlier forecasts, and the outlook
 * @param view the texts of the report, made once for all documents
 * @param status who has sent what
 * @param programme the programme's settings
 * @param personalData whether personal data in the texts of milestones is masked
 * @param inputs the files that were read, with their digests, sorted by name
 * @param version the version of waymark
 */
public record PackContent(
        Verdict verdict,
        List<FileVerdict> read,
        Progress progress,
        Forecasts forecasts,
        ReportView view,
        CollectionStatus status,
        Programme programme,
        PersonalDataUse personalData,
        List<PackInput> inputs,
        String version) {

    public PackContent {
        read = List.copyOf(read);
        inputs = List.copyOf(inputs);
    }

    /** Derives the texts and the status from the figures. */
    public static PackContent of(
            Verdict verdict,
            List<FileVerdict> read,
            Progress progress,
            Programme programme,
            PersonalDataUse personalData,
            List<PackInput> inputs,
            String version) {
        Forecasts forecasts =
                Forecasts.of(ForecastLedger.of(SetChecks.returns(read), programme.footprints(), progress.period()));
        return new PackContent(
                verdict,
                read,
                progress,
                forecasts,
                ReportView.of(progress, forecasts),
                CollectionStatus.of(verdict, progress, programme),
                programme,
                personalData,
                inputs,
                version);
    }

    /** Every return that was read, including those of earlier months. */
    public List<CheckedReturn> returns() {
        return read.stream().flatMap(file -> file.returns().stream()).toList();
    }

    /** The number of texts, of this month and of earlier ones, in which personal data is masked. */
    public int masked() {
        return returns().stream()
                .flatMap(one -> one.milestones().stream())
                .mapToInt(Milestone::masked)
                .sum();
    }

    /** The findings without those in superseded returns. */
    public Verdict counting() {
        return CountingReturns.of(verdict);
    }

    /** The content of the Office files. */
    public ReportContent report() {
        return new ReportContent(
                progress, counting().findings().sorted(Finding.BY_PLACE).toList(), forecasts, version);
    }
}
