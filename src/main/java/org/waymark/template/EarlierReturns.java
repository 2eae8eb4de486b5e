package org.waymark.template;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.check.CheckedReturn;
import org.waymark.check.LastingChange;
import org.waymark.check.Milestone;
import org.waymark.check.MilestoneField;
import org.waymark.check.ProgrammeFileNames;
import org.waymark.check.ReturnKey;
import org.waymark.check.cell.CellReader;
import org.waymark.check.cell.CellReaders;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.IgnoredFaults;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.check.cell.PersonalData;
import org.waymark.check.collection.ReturnSet;
import org.waymark.check.rule.RuleCheck;
import org.waymark.check.rule.RuleKinds;
import org.waymark.intake.InputFile;
import org.waymark.intake.ReturnReader;
import org.waymark.intake.Row;
import org.waymark.intake.SentExplanation;
import org.waymark.intake.TableShape;
import org.waymark.intake.grid.CellKind;
import org.waymark.programme.Programme;
import org.waymark.programme.Status;
import org.waymark.schema.Field;
import org.waymark.schema.FieldGroup;
import org.waymark.schema.Schema;

/** Finds the milestones and values of earlier returns that a template for the next return repeats. Immutable. */
public final class EarlierReturns {

    private static final Set<String> LASTING =
            Set.of(MilestoneField.SUSTAINED.name(), MilestoneField.SUSTAINED_CHECKED_ON.name());

    private final Programme programme;
    private final Schema schema;
    private final TableShape shape;
    private final List<CellReader> readers;

    public EarlierReturns(Programme programme) {
        this.programme = programme;
        this.schema = programme.schema();
        this.shape = new TableShape(schema);
        this.readers = CellReaders.of(schema);
    }

    /**
     * Finds the last return of each footprint before a month. The files of returns that count are read again, because
     * checking does not keep rows.
     *
     * @param returns the returns of the files, with their milestones
     * @return the returns by footprint code; footprints without an earlier return are absent
     */
    public Map<String, EarlierReturn> before(YearMonth period, List<CheckedReturn> returns, List<InputFile> files) {
        Map<String, CheckedReturn> last = last(period, ReturnSet.of(returns));
        Map<String, EarlierReturn> earlier = new TreeMap<>();
        last.forEach((footprint, counting) -> {
            RowCollector read = read(counting, files);
            Map<String, Row> rows = read.rows();
            List<EarlierMilestone> milestones = new ArrayList<>();
            for (Milestone milestone : counting.milestones()) {
                Row row = rows.get(RowCollector.place(
                        milestone.source().sheet(), milestone.source().row()));
                boolean open = milestone.status() != Status.COMPLETED && milestone.status() != Status.STOPPED;
                milestones.add(new EarlierMilestone(valuesOf(milestone, row), open, asked(milestone, period)));
            }
            milestones.sort(Comparator.comparing(EarlierMilestone::open)
                    .thenComparing(milestone -> !milestone.asked().isEmpty())
                    .reversed());
            boolean alone = returns.stream()
                            .filter(one -> one.address()
                                    .file()
                                    .equals(counting.address().file()))
                            .count()
                    == 1;
            List<EarlierExplanation> explanations = alone ? ofWholeReturn(read.explanations()) : List.of();
            earlier.put(footprint, new EarlierReturn(counting.key().period(), explanations, milestones));
        });
        return earlier;
    }

    /** What a completed milestone is asked for: whether it has lasted, unless that was checked within a year. */
    private Set<String> asked(Milestone milestone, YearMonth period) {
        if (!LastingChange.isAsked(milestone, period)) {
            return Set.of();
        }
        return schema.fields().stream()
                .map(Field::name)
                .filter(LASTING::contains)
                .collect(Collectors.toSet());
    }

    private static Map<String, CheckedReturn> last(YearMonth period, ReturnSet set) {
        Map<String, CheckedReturn> last = new TreeMap<>();
        for (YearMonth month : set.periods()) {
            if (month.isBefore(period)) {
                for (ReturnKey key : set.keys(month)) {
                    set.counting(key)
                            .filter(one -> one.likelyFootprint() == null)
                            .ifPresent(one -> last.put(key.footprint(), one));
                }
            }
        }
        return last;
    }

    /**
     * The explanations of queries about the whole return that do not change every month, such as that no milestone is under a
     * dimension. Those about what is reported monthly have to be given anew, and those with personal data are left out.
     */
    private List<EarlierExplanation> ofWholeReturn(List<SentExplanation> sent) {
        Set<String> lasting = schema.rules().stream()
                .filter(rule -> RuleKinds.compile(rule, schema, readers).check() instanceof RuleCheck.OfReturn check
                        && FieldGroup.of(schema.columns().get(check.column())) != FieldGroup.MONTH)
                .map(rule -> rule.code().id())
                .collect(Collectors.toSet());
        Map<String, EarlierExplanation> byCode = new LinkedHashMap<>();
        for (SentExplanation one : sent) {
            String code = one.code() == null
                    ? null
                    : Codes.find(one.code()).map(Code::id).orElse(one.code());
            String text = one.text();
            if (code != null
                    && text != null
                    && one.milestone() == null
                    && lasting.contains(code)
                    && PersonalData.masked(text).equals(text)) {
                byCode.putIfAbsent(code, new EarlierExplanation(code, text));
            }
        }
        return List.copyOf(byCode.values());
    }

    private RowCollector read(CheckedReturn counting, List<InputFile> files) {
        Set<String> places = new HashSet<>();
        for (Milestone milestone : counting.milestones()) {
            places.add(RowCollector.place(
                    milestone.source().sheet(), milestone.source().row()));
        }
        RowCollector wanted = new RowCollector(places);
        files.stream()
                .filter(file -> file.name().equals(counting.address().file()))
                .findFirst()
                .ifPresent(file ->
                        ReturnReader.read(file, shape, new ProgrammeFileNames(programme.footprints(), null), wanted));
        return wanted;
    }

    private Map<String, EarlierValue> valuesOf(Milestone milestone, @Nullable Row row) {
        Map<String, EarlierValue> values = new HashMap<>();
        for (int column = 0; row != null && column < schema.fields().size(); column++) {
            Field field = schema.fields().get(column);
            String text = row.texts()[column];
            if (text != null && isUsable(field, text, milestone)) {
                CellReader reader = readers.get(column);
                CellValue value = reader.read(text, row.kind(column), IgnoredFaults.FAULTS);
                if (value.isPresent()) {
                    Stream.of(MessagePhrases.label(field, value), text)
                            .filter(form -> value.equals(reader.read(form, CellKind.TEXT, IgnoredFaults.FAULTS)))
                            .findFirst()
                            .ifPresent(form -> values.put(field.name(), new EarlierValue(value, form)));
                }
            }
        }
        return values;
    }

    /** Whether a value has no error and, unless it identifies the milestone, no personal data. */
    private boolean isUsable(Field field, String text, Milestone milestone) {
        return !milestone.inError().contains(field.name())
                && (schema.primaryKey().contains(field.name())
                        || PersonalData.masked(text, field.name()).equals(text));
    }
}
