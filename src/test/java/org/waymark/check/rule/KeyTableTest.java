package org.waymark.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyTableTest {

    private final KeyTable table = new KeyTable();

    @Test
    void keysAreNumberedInOrderOfFirstAppearance() {
        assertThat(number("M-001")).isZero();
        assertThat(number("M-002")).isEqualTo(1);
        assertThat(number("M-001")).isZero();
        assertThat(table.size()).isEqualTo(2);
    }

    @Test
    void similarKeysAreStoredSeparately() {
        int many = 200_000;
        for (int i = 0; i < many; i++) {
            assertThat(number("M-" + i)).isEqualTo(i);
        }
        for (int i = 0; i < many; i++) {
            assertThat(number("M-" + i)).isEqualTo(i);
        }
        assertThat(table.size()).isEqualTo(many);
    }

    private int number(String key) {
        table.spell(key);
        return table.number();
    }
}
