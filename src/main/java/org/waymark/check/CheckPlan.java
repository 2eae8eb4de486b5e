package org.waymark.check;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Severity;
import org.waymark.check.cell.CellReader;
import org.waymark.check.cell.CellReaders;
import org.waymark.check.rule.CompiledRule;
import org.waymark.check.rule.RuleKinds;
import org.waymark.intake.InputFile;
import org.waymark.programme.Footprints;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaException;
import org.waymark.sorting.TemporaryStorage;

/**
 * A schema, a list of footprints and a programme's wishes made ready to check files with. Made once, used for every
 * file, from several threads.
 */
public final class CheckPlan {

    private final Schema schema;
    private final Footprints footprints;
    private final @Nullable YearMonth collectionPeriod;
    private final Map<String, Severity> severities;
    private final Set<String> off;
    private final Suppressions suppressions;
    private final TemporaryStorage storage = new TemporaryStorage();
    private final List<CellReader> readers;
    private final List<SkipReason> unreadable;
    private final List<SkipReason> blank;
    private final List<CompiledRule> rules;
    private final boolean milestones;
    private final HistoryPlan history;

    private CheckPlan(
            Schema schema,
            Footprints footprints,
            @Nullable YearMonth collectionPeriod,
            Map<String, Severity> severities,
            Set<String> off,
            Suppressions suppressions) {
        this.schema = schema;
        this.footprints = footprints;
        this.collectionPeriod = collectionPeriod;
        this.severities = Map.copyOf(severities);
        this.off = Set.copyOf(off);
        this.suppressions = suppressions;
        this.readers = CellReaders.of(schema);
        this.unreadable = schema.columns().stream().map(SkipReason::unreadable).toList();
        this.blank = schema.columns().stream().map(SkipReason::blank).toList();
        this.milestones = schema.describesMilestones();
        List<CompiledRule> compiled =
                SchemaException.ofEach(schema.rules(), rule -> RuleKinds.compile(rule, schema, readers));
        compiled.addAll(RuleKinds.keysOf(schema));
        this.rules = List.copyOf(compiled);
        this.history = new HistoryPlan(compiled.stream()
                .filter(rule -> !off.contains(rule.code().id()))
                .toList());
    }

    /**
     * Makes a schema ready.
     *
     * @param footprints those of the programme
     * @param collectionPeriod the month that is being collected, or null when any will do (WM-K05 is not raised then)
     * @param severities by code id, where the programme weighs a code otherwise
     * @param off ids of codes that are not raised
     * @throws org.waymark.schema.SchemaException when a rule or constraint of the schema makes no sense
     */
    public static CheckPlan compile(
            Schema schema,
            Footprints footprints,
            @Nullable YearMonth collectionPeriod,
            Map<String, Severity> severities,
            Set<String> off) {
        return compile(schema, footprints, collectionPeriod, severities, off, Suppressions.NONE);
    }

    /** The same, letting some findings be. */
    public static CheckPlan compile(
            Schema schema,
            Footprints footprints,
            @Nullable YearMonth collectionPeriod,
            Map<String, Severity> severities,
            Set<String> off,
            Suppressions suppressions) {
        return new CheckPlan(schema, footprints, collectionPeriod, severities, off, suppressions);
    }

    /**
     * Starts checking one file; the result is used by one thread.
     *
     * @param keepMilestones whether the verdict is to hold the milestones, which figures need and findings do not
     */
    public FileChecker newFile(InputFile input, boolean keepMilestones) {
        return newFile(input, keepMilestones, false);
    }

    /**
     * As {@link #newFile(InputFile, boolean)}.
     *
     * @param remember whether its returns are to be held against others: what rules about history compare is then kept
     *     of every row
     */
    public FileChecker newFile(InputFile input, boolean keepMilestones, boolean remember) {
        return new FileChecker(this, input, keepMilestones, remember);
    }

    /** The rules that hold a return against earlier ones. */
    HistoryPlan history() {
        return history;
    }

    Schema schema() {
        return schema;
    }

    Footprints footprints() {
        return footprints;
    }

    @Nullable
    YearMonth collectionPeriod() {
        return collectionPeriod;
    }

    /** Whether findings of a code are wanted. */
    boolean raises(Code code) {
        return !off.contains(code.id());
    }

    FindingLog newLog() {
        return new FindingLog(severities, off, suppressions, storage);
    }

    Skips newSkips() {
        return new Skips(storage);
    }

    Remembered newRemembered() {
        return new Remembered(storage);
    }

    List<CompiledRule> rules() {
        return rules;
    }

    /** Whether the schema describes milestones, so that rows belong to returns; else it is a plain table. */
    boolean milestones() {
        return milestones;
    }

    CellReader reader(int column) {
        return readers.get(column);
    }

    /** Why checks are skipped where a cell of this column cannot be read. */
    SkipReason unreadable(int column) {
        return unreadable.get(column);
    }

    /** Why checks are skipped where a cell of this column is blank. */
    SkipReason blank(int column) {
        return blank.get(column);
    }

    Field field(int column) {
        return schema.columns().get(column);
    }

    /** Position of a core field; -1 in a plain table that lacks it. */
    int column(String field) {
        return schema.position(field).orElse(-1);
    }

    boolean required(int column) {
        Field field = field(column);
        return field.constraints().required() || schema.primaryKey().contains(field.name());
    }
}
