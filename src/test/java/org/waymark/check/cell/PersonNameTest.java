package org.waymark.check.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bob Smith",
                "Dr Patel",
                "Mrs. J. O'Connor",
                "Sarah Jane Lloyd-Hughes",
                "Cllr Begum",
                "Priya Nair"
            })
    void nameInAFieldForARoleIsMasked(String name) {
        assertThat(PersonalData.masked(name, "signed_off_role"))
                .doesNotContainPattern("[A-Za-z]")
                .contains("•");
        assertThat(PersonalData.find(name, "owner_role").kinds()).containsExactly("a person's name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Programme Director",
                "Director of integration",
                "Chief Executive",
                "Professor of Nursing",
                "Dean of Medicine",
                "bob",
                "Kim Ward Manager",
                "Bob from the office",
                "Public Health"
            })
    void roleIsNot(String role) {
        assertThat(PersonalData.masked(role, "owner_role")).isEqualTo(role);
    }

    @Test
    void nameElsewhereIsNot() {
        assertThat(PersonalData.masked("James Paget", "partners")).isEqualTo("James Paget");
    }
}
