package org.waymark.fix;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.check.PersonalDataUse;
import org.waymark.check.ProgrammeFileNames;
import org.waymark.check.cell.CanonicalForms;
import org.waymark.intake.FileType;
import org.waymark.intake.FileTypeDetector;
import org.waymark.intake.InputFile;
import org.waymark.intake.ReturnReader;
import org.waymark.intake.TableShape;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.programme.Programme;
import org.waymark.storage.ScratchFile;

/**
 * Corrects the form of the cells of files. The files themselves are never changed. Used by one thread.
 *
 * <pre>{@code
 * FixedReturn fixed = new ReturnFixer(programme, false, PersonalDataUse.MASKED).fix(file);
 * if (fixed.changes()) {
 *     out.write(fixed.content());
 * }
 * }</pre>
 */
public final class ReturnFixer {

    private static final Comparator<CellFix> IN_ORDER = Comparator.comparing(CellFix::address, Address.IN_ORDER);

    private final Programme programme;
    private final boolean guesses;
    private final PersonalDataUse personalData;

    /**
     * Creates a fixer for the returns of a programme.
     *
     * @param guesses whether to make unsafe corrections too
     * @param personalData how the lines that differ show personal data; copies have it as sent
     */
    public ReturnFixer(Programme programme, boolean guesses, PersonalDataUse personalData) {
        this.programme = programme;
        this.guesses = guesses;
        this.personalData = personalData;
    }

    /** How the lines that differ, and the list of corrections, show personal data. */
    public PersonalDataUse personalData() {
        return personalData;
    }

    /**
     * Corrects one file. A fault of the file is never an exception: a file that cannot be read in full is unchangeable.
     *
     * @throws UncheckedIOException when the file cannot be read again, or a temporary file cannot be written
     */
    public FixedReturn fix(InputFile file) {
        if (file.outside()) {
            return FixedReturn.unchangeable(
                    file, List.of(), false, "it is a link to something outside the folder of the returns");
        }
        FileType type;
        try {
            type = FileTypeDetector.detect(file.path());
        } catch (IOException e) {
            return FixedReturn.unchangeable(file, List.of(), false, "it cannot be opened");
        }
        try {
            CanonicalForms.Medium medium =
                    type == FileType.TEXT ? CanonicalForms.Medium.TEXT : CanonicalForms.Medium.WORKBOOK;
            CellRewriter rewriter = switch (type) {
                case TEXT -> new TextRewriter(personalData);
                case WORKBOOK -> new ExcelRewriter();
                case OPEN_SPREADSHEET -> new SpreadsheetRewriter();
                default -> null;
            };
            return fix(file, medium, rewriter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FixedReturn fix(InputFile file, CanonicalForms.Medium medium, @Nullable CellRewriter rewriter)
            throws IOException {
        RefusedCells left = new RefusedCells();
        while (true) {
            FixPlan plan = plan(file, medium, left);
            if (plan.fault() != null) {
                return unchangeable(file, List.of(), "it cannot be read to its end");
            }
            if (plan.fixes().isEmpty()) {
                return FixedReturn.same(file, left.refused(List.of()), !plan.ownOutput());
            }
            if (rewriter == null) {
                return unchangeable(file, plan.fixes(), "waymark does not write the .xls format");
            }
            try {
                RewrittenFile written = rewriter.rewrite(file, plan);
                if (written.refused().isEmpty()) {
                    return checked(file, medium, left, plan, written);
                }
                written.refused().forEach(left::add);
            } catch (UnchangeableException e) {
                return unchangeable(file, plan.fixes(), Objects.requireNonNull(e.getMessage()));
            } catch (UnreadableException e) {
                return unchangeable(file, List.of(), "it cannot be read to its end");
            }
        }
    }

    private static FixedReturn unchangeable(InputFile file, List<CellFix> fixes, String reason) {
        List<CellFix> sorted = fixes.stream().sorted(IN_ORDER).toList();
        return FixedReturn.unchangeable(file, sorted, true, reason);
    }

    /** Reads the copy. Its values must be those of the plan, and nothing may be left to correct. */
    private FixedReturn checked(
            InputFile file, CanonicalForms.Medium medium, RefusedCells left, FixPlan plan, RewrittenFile written)
            throws IOException {
        List<CellFix> fixes = plan.fixes().stream().sorted(IN_ORDER).toList();
        try (ScratchFile copy = ScratchFile.copyOf(new ByteArrayInputStream(written.content()), Long.MAX_VALUE)) {
            FixPlan again = plan(new InputFile(file.name(), copy.path(), file.root()), medium, left);
            boolean same = again.digest().equals(plan.digest()) && again.fault() == null;
            if (!same || !again.fixes().isEmpty()) {
                return unchangeable(file, fixes, "a copy with them would be read differently");
            }
        }
        List<DiffHunk> hunks =
                written.hunks().isEmpty() ? List.of(WorkbookLines.of(fixes, personalData)) : written.hunks();
        return new FixedReturn(file, fixes, left.refused(fixes), written.content(), hunks, true, null);
    }

    private FixPlan plan(InputFile file, CanonicalForms.Medium medium, RefusedCells left) {
        FixRules rules = FixRules.of(programme, guesses);
        FixPlan plan = plan(file, rules, medium, left);
        return plan.guessedHeaders().isEmpty() ? plan : plan(file, rules.guessing(plan.guessedHeaders()), medium, left);
    }

    private FixPlan plan(InputFile file, FixRules rules, CanonicalForms.Medium medium, RefusedCells left) {
        FixPlanner planner = new FixPlanner(rules, medium, left);
        ReturnReader.read(
                file, new TableShape(rules.schema()), new ProgrammeFileNames(programme.footprints(), null), planner);
        return planner.end();
    }
}
