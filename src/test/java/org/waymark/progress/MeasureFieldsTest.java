package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.check.MilestoneField;

/** The fields of each measure, found by making one field of every milestone unreadable and looking at what changes. */
class MeasureFieldsTest {

    private static final int MILESTONES = 150;

    private static List<MilestonePair> untouched;
    private static Map<MilestoneField<?>, List<MilestonePair>> unreadableNow;
    private static Map<MilestoneField<?>, List<MilestonePair>> unreadableBefore;

    @BeforeAll
    static void makeEveryFieldUnreadable() {
        untouched = pairs((milestone, before) -> {});
        unreadableNow = new LinkedHashMap<>();
        unreadableBefore = new LinkedHashMap<>();
        for (MilestoneField<?> field : MilestoneField.ALL) {
            unreadableNow.put(field, pairs((milestone, before) -> milestone.inError(field.name())));
            unreadableBefore.put(field, pairs((milestone, before) -> before.inError(field.name())));
        }
    }

    static List<Measure<?>> measures() {
        return MeasureRegistry.all();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void fieldsAreThoseThatChangeWhatTheMeasureCounts(Measure<?> measure) {
        assertThat(MeasureFields.of(measure))
                .containsExactlyInAnyOrderElementsOf(changing(measure, unreadableNow))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void measureAcrossPeriodsReadsTheseFieldsOfThePreviousPeriodToo(Measure<?> measure) {
        assertThat(changing(measure, unreadableBefore))
                .hasSameElementsAs(MeasureFields.comparesPeriods(measure) ? MeasureFields.of(measure) : List.of());
    }

    private static List<MilestoneField<?>> changing(
            Measure<?> measure, Map<MilestoneField<?>, List<MilestonePair>> unreadable) {
        List<MilestoneField<?>> changing = new ArrayList<>();
        unreadable.forEach((field, pairs) -> {
            if (!counted(measure, pairs).equals(counted(measure, untouched))) {
                changing.add(field);
            }
        });
        return changing;
    }

    /** What a measure does with each milestone. */
    private static List<String> counted(Measure<?> measure, List<MilestonePair> pairs) {
        return pairs.stream()
                .map(pair -> pair.milestone().id() + " "
                        + measure.filters().stream()
                                .filter(filter -> filter.test().test(pair))
                                .map(MilestoneFilter::id)
                                .toList()
                        + (measure instanceof QuantileMeasure<?> quantile
                                ? quantile.number().apply(pair)
                                : "")
                        + Measures.leavingOut(pair).contains(measure.key()))
                .toList();
    }

    /** Random milestones after a change to each of them and to its report of the month before. */
    private static List<MilestonePair> pairs(BiConsumer<MilestoneBuilder, MilestoneBuilder> change) {
        Random random = new Random(7);
        List<MilestoneBuilder> now = new ArrayList<>();
        List<MilestoneBuilder> before = new ArrayList<>();
        for (int id = 0; id < MILESTONES; id++) {
            MilestoneBuilder milestone = RandomReturn.readable(random, "M-" + id);
            MilestoneBuilder earlier = RandomReturn.readable(random, "M-" + id);
            change.accept(milestone, earlier);
            now.add(milestone);
            before.add(earlier);
        }
        return FictionalProgramme.october(
                        ReturnBuilder.from("N1", "2026-09", before.toArray(MilestoneBuilder[]::new)),
                        ReturnBuilder.from("N1", "2026-10", now.toArray(MilestoneBuilder[]::new)))
                .footprints()
                .get(0)
                .milestones();
    }
}
