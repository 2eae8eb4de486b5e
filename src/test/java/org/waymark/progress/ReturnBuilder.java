package org.waymark.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.waymark.catalogue.Address;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.check.Milestone;
import org.waymark.check.ReturnKey;
import org.waymark.check.Verdict;

/** A return for tests: accepted, undated, in a file named after it, unless a test changes it. */
public final class ReturnBuilder {

    private final ReturnKey key;
    private final List<Milestone> milestones = new ArrayList<>();
    private String file;
    private LocalDate submittedOn;
    private boolean footprintKnown = true;
    private boolean nil;
    private int errors;
    private int repeated;
    private int unreadable;

    private ReturnBuilder(ReturnKey key) {
        this.key = key;
        this.file = key.footprint() + "_" + key.period() + ".csv";
    }

    public static ReturnBuilder from(String footprint, String period, MilestoneBuilder... milestones) {
        ReturnBuilder builder = new ReturnBuilder(new ReturnKey(footprint, YearMonth.parse(period)));
        for (MilestoneBuilder milestone : milestones) {
            builder.milestones.add(milestone.build(builder.key, builder.file, builder.milestones.size() + 2));
        }
        return builder;
    }

    public ReturnBuilder inFile(String name) {
        file = name;
        return this;
    }

    public ReturnBuilder submitted(String date) {
        submittedOn = LocalDate.parse(date);
        return this;
    }

    public ReturnBuilder ofUnknownFootprint() {
        footprintKnown = false;
        return this;
    }

    public ReturnBuilder nil() {
        nil = true;
        return this;
    }

    public ReturnBuilder withErrors() {
        errors = 1;
        return this;
    }

    public ReturnBuilder withRepeatedRows(int rows) {
        repeated = rows;
        return withErrors();
    }

    public ReturnBuilder withUnreadableRows(int rows) {
        unreadable = rows;
        return withErrors();
    }

    public CheckedReturn build() {
        return new CheckedReturn(
                key,
                footprintKnown,
                Address.ofFile(file),
                submittedOn,
                nil,
                milestones.size() + repeated + unreadable,
                errors,
                0,
                0,
                milestones,
                repeated,
                0,
                unreadable);
    }

    public static Verdict verdict(ReturnBuilder... returns) {
        List<FileVerdict> files = new ArrayList<>();
        for (ReturnBuilder each : returns) {
            CheckedReturn built = each.build();
            files.add(new FileVerdict(each.file, built.rows(), List.of(), List.of(built)));
        }
        return new Verdict(files, List.of());
    }
}
