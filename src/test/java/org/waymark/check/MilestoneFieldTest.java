package org.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.schema.Field;
import org.waymark.schema.SchemaSource;

class MilestoneFieldTest {

    private static final List<String> IDENTIFY_A_MILESTONE = List.of("footprint_code", "period", "milestone_id");

    @Test
    void milestoneFieldsMatchTheBuiltInSchemaInOrder() {
        List<String> fields = SchemaSource.builtIn().fields().stream()
                .map(Field::name)
                .filter(name -> !IDENTIFY_A_MILESTONE.contains(name))
                .toList();

        assertThat(MilestoneField.ALL).extracting(MilestoneField::name).containsExactlyElementsOf(fields);
    }

    @Test
    void keysUseCamelCase() {
        assertThat(MilestoneField.TITLE.key()).isEqualTo("title");
        assertThat(MilestoneField.SECONDARY_DIMENSION.key()).isEqualTo("secondaryDimension");
    }
}
