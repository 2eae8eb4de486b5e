package org.waymark.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.schema.Field;
import org.waymark.schema.Schemas;

class MilestoneValuesTest {

    /** What tells which milestone it is cannot have changed. */
    private static final List<String> NOT_COMPARED = List.of("footprint_code", "period", "milestone_id");

    @Test
    void everyOtherFieldOfTheSchemaIsCompared() {
        assertThat(MilestoneValues.fields())
                .containsExactlyElementsOf(Schemas.builtIn().fields().stream()
                        .map(Field::name)
                        .filter(name -> !NOT_COMPARED.contains(name))
                        .toList());
    }
}
