package org.waymark.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The methods of {@link Footprint} that are written out must not forget a component that is added later. */
class FootprintEqualityTest {

    private static final Map<Class<?>, Object> ONE =
            Map.of(String.class, "one", List.class, List.of("one"), LocalDate.class, LocalDate.of(2026, 1, 1));
    private static final Map<Class<?>, Object> OTHER =
            Map.of(String.class, "other", List.class, List.of("other"), LocalDate.class, LocalDate.of(2026, 2, 1));

    @Test
    void footprintsAreEqualIfEveryComponentIs() throws ReflectiveOperationException {
        Footprint one = footprint(-1);

        assertThat(footprint(-1)).isEqualTo(one).hasSameHashCodeAs(one);
        RecordComponent[] components = Footprint.class.getRecordComponents();
        for (int at = 0; at < components.length; at++) {
            assertThat(footprint(at)).as(components[at].getName()).isNotEqualTo(one);
        }
    }

    /** @param changed the component with another value, counted from 0; -1 for none */
    private static Footprint footprint(int changed) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(Footprint.class.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Object[] values = new Object[types.length];
        for (int at = 0; at < types.length; at++) {
            values[at] = (at == changed ? OTHER : ONE).get(types[at]);
        }
        Constructor<Footprint> canonical = Footprint.class.getDeclaredConstructor(types);
        return canonical.newInstance(values);
    }
}
