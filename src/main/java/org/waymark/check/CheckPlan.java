package org.waymark.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.cell.CanonicalForms;
import org.waymark.check.cell.CellReader;
import org.waymark.check.cell.CellReaders;
import org.waymark.check.rule.CompiledRule;
import org.waymark.check.rule.RuleCheck;
import org.waymark.check.rule.RuleKinds;
import org.waymark.programme.Footprints;
import org.waymark.programme.Programme;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaException;
import org.waymark.sorting.TemporaryStorage;

/**
 * Everything that checking a file needs: the readers and compiled rules of a schema, the footprints, and the programme's
 * policy on findings. A plan is compiled once and used for every file. It is immutable apart from its temporary storage,
 * and several threads may use it.
 */
public final class CheckPlan {

    /** The name of the field with the title of a milestone. Findings show that title. */
    static final String TITLE = "title";

    private final Programme programme;
    private final Schema schema;
    private final @Nullable YearMonth collectionPeriod;
    private final FindingPolicy policy;
    private final PersonalDataUse personalData;
    private final @Nullable LocalDate asOf;
    private final TemporaryStorage storage = new TemporaryStorage();
    private final List<CellReader> readers;
    private final CanonicalForms forms;
    private final List<SkipReason> unreadable;
    private final List<SkipReason> blank;
    private final CorrectionPlan corrections;
    private final List<CompiledRule> rules;
    private final @Nullable KeyColumns keyColumns;
    private final HistoryPlan history;
    private final CheckRegister register;
    private final SharedCounts counts = new SharedCounts();

    private CheckPlan(
            Programme programme,
            @Nullable YearMonth collectionPeriod,
            FindingPolicy policy,
            PersonalDataUse personalData,
            @Nullable LocalDate asOf) {
        this.programme = programme;
        this.schema = programme.schema();
        this.collectionPeriod = collectionPeriod;
        this.policy = policy;
        this.personalData = personalData;
        this.asOf = asOf;
        this.readers = CellReaders.of(schema, programme.dateOrder());
        this.forms = CanonicalForms.of(schema, readers);
        this.corrections = CorrectionPlan.of(programme, readers);
        this.unreadable = schema.columns().stream().map(SkipReason::unreadable).toList();
        this.blank = schema.columns().stream().map(SkipReason::blank).toList();
        this.keyColumns = schema.describesMilestones() ? KeyColumns.of(schema) : null;
        List<CompiledRule> compiled =
                SchemaException.ofEach(schema.rules(), rule -> RuleKinds.compile(rule, schema, readers));
        compiled.addAll(RuleKinds.keysOf(schema));
        this.rules = List.copyOf(compiled);
        this.register = new CheckRegister(schema.columns(), readers, this::required, rules);
        this.history = new HistoryPlan(
                compiled.stream().filter(rule -> policy.raises(rule.code())).toList(), schema.position(TITLE));
    }

    /**
     * Compiles the readers and rules of a programme's schema.
     *
     * @param programme the programme that the returns are for
     * @param collectionPeriod the month that is being collected, or null to accept any month (WM-K05 is not raised then)
     * @param policy how the programme changes and suppresses findings
     * @param personalData whether milestones keep personal data
     * @param asOf the day of the checks, or null to accept every submission date (WM-K10 is not raised then)
     * @return the plan
     * @throws org.waymark.schema.SchemaException when a rule or constraint of the schema is not valid
     * @throws org.waymark.programme.SettingsException when a correction has a value that its field cannot have
     */
    public static CheckPlan compile(
            Programme programme,
            @Nullable YearMonth collectionPeriod,
            FindingPolicy policy,
            PersonalDataUse personalData,
            @Nullable LocalDate asOf) {
        return new CheckPlan(programme, collectionPeriod, policy, personalData, asOf);
    }

    /** Compiles a plan that suppresses no findings and masks personal data. */
    public static CheckPlan compile(
            Schema schema,
            Footprints footprints,
            @Nullable YearMonth collectionPeriod,
            Map<String, Severity> severities,
            Set<String> off) {
        FindingPolicy policy = new FindingPolicy(severities, off, SuppressionPolicy.NONE);
        Programme programme = new Programme("the schema", null, footprints, schema, null, severities, off);
        return compile(programme, collectionPeriod, policy, PersonalDataUse.MASKED, null);
    }

    /** The checks whose numbers are reported, such as how often each was made. */
    CheckRegister register() {
        return register;
    }

    /** The counts of checks that several returns have in common. */
    SharedCounts counts() {
        return counts;
    }

    /** The rules that compare a return with earlier ones. */
    HistoryPlan history() {
        return history;
    }

    /** The corrections of the programme. */
    CorrectionPlan corrections() {
        return corrections;
    }

    Schema schema() {
        return schema;
    }

    /** Matches the names and codes in returns to footprints. */
    FootprintMatch footprints() {
        return new FootprintMatch(programme);
    }

    @Nullable
    YearMonth collectionPeriod() {
        return collectionPeriod;
    }

    /** The day of the checks, or null when every submission date is accepted. */
    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    /** Whether the programme raises findings of a code. */
    boolean raises(Code code) {
        return policy.raises(code);
    }

    /** Whether a return can be accepted although it has findings of a code. */
    boolean tolerates(Code code) {
        return policy.severity(code, code.severity()) != Severity.ERROR;
    }

    /** Whether milestones keep personal data. */
    PersonalDataUse personalData() {
        return personalData;
    }

    FindingLog newLog() {
        return newLog(finding -> null);
    }

    /** Creates a log for a file whose sender has explained some of the findings. */
    FindingLog newLog(Function<Finding, @Nullable String> explanations) {
        return new FindingLog(policy, explanations, storage);
    }

    /** The storage for lists that are too long for memory. */
    TemporaryStorage storage() {
        return storage;
    }

    List<CompiledRule> rules() {
        return rules;
    }

    /** Whether the schema describes milestones, so that rows belong to returns. Otherwise it describes a plain table. */
    boolean describesMilestones() {
        return keyColumns != null;
    }

    /** The rules that ask for a value in a column, in some rows. */
    List<RuleCheck.OfRow> requiring(int column) {
        return rules.stream()
                .filter(rule -> raises(rule.code()))
                .map(CompiledRule::check)
                .filter(RuleCheck.OfRow.class::isInstance)
                .map(RuleCheck.OfRow.class::cast)
                .filter(check -> check.requires(column))
                .toList();
    }

    CellReader reader(int column) {
        return readers.get(column);
    }

    /** The canonical forms of cells, which show the findings that {@code waymark fix} can remove. */
    CanonicalForms forms() {
        return forms;
    }

    /** The reason for skipping checks because a cell of this column cannot be read. */
    SkipReason unreadable(int column) {
        return unreadable.get(column);
    }

    /** The reason for skipping checks because a cell of this column is blank. */
    SkipReason blank(int column) {
        return blank.get(column);
    }

    Field field(int column) {
        return schema.columns().get(column);
    }

    /** The column of a field, counted from 0; empty if the schema does not have the field. */
    OptionalInt column(String field) {
        return schema.position(field);
    }

    /**
     * The columns that identify a milestone.
     *
     * @throws NullPointerException if the schema does not {@linkplain #describesMilestones describe milestones}
     */
    KeyColumns keyColumns() {
        return Objects.requireNonNull(keyColumns, "a plain table has no milestones");
    }

    boolean required(int column) {
        Field field = field(column);
        return field.constraints().required() || schema.primaryKey().contains(field.name());
    }
}
