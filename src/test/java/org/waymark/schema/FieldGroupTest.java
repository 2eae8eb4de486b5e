package org.waymark.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldGroupTest {

    private static final Set<String> IDENTIFY_A_MILESTONE = Set.of("footprint_code", "period", "milestone_id");

    @Test
    void everyBuiltInFieldHasOneGroup() {
        List<Field> fields = SchemaSource.builtIn().fields().stream()
                .filter(field -> !IDENTIFY_A_MILESTONE.contains(field.name()))
                .toList();

        assertThat(Arrays.stream(FieldGroup.values()).flatMap(group -> group.names().stream()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        fields.stream().map(Field::name).toList());
    }

    @Test
    void schemaMayNameTheGroupOfAField() {
        List<Field> fields = fields("""
                {"name": "mood", "type": "string", "group": "month"},
                {"name": "ward", "type": "string"},
                {"name": "status", "type": "string", "group": "who"}
                """);

        assertThat(fields)
                .extracting(FieldGroup::of)
                .containsExactly(FieldGroup.MONTH, FieldGroup.WHAT, FieldGroup.WHO);
        assertThat(FieldGroup.MONTH.select(fields)).extracting(Field::name).containsExactly("mood");
    }

    @Test
    void unknownGroupIsAFaultOfTheSchema() {
        assertThatThrownBy(() -> fields("{\"name\": \"mood\", \"group\": \"moth\"}"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("there is no group \"moth\" (did you mean \"month\"?)");
    }

    private static List<Field> fields(String members) {
        return SchemaReader.read("own.json", "{\"name\": \"own\", \"fields\": [" + members + "]}")
                .fields();
    }
}
