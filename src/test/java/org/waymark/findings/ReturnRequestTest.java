package org.waymark.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.check.Verdict;
import org.waymark.programme.Branding;
import org.waymark.programme.Contact;
import org.waymark.programme.DateOrder;
import org.waymark.programme.Deadline;
import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSource;
import org.waymark.programme.TrendSettings;
import org.waymark.schema.SchemaSource;

class ReturnRequestTest {

    private static final Contact OFFICE = new Contact("programme office", "returns@example.org");
    private static final Deadline TENTH = new Deadline(10, 1, Set.of());

    @Test
    void errorsAreNeededByTheDeadline() {
        assertThat(sentence(OFFICE, TENTH, LocalDate.of(2026, 11, 4), Fixtures.everyShape()))
                .endsWith(" corrections needed by 13 November 2026 · return to: programme office, returns@example.org");
    }

    @Test
    void afterTheDeadlineErrorsAreNeededWithinTheWorkingDaysForCorrections() {
        assertThat(sentence(null, TENTH, LocalDate.of(2026, 11, 13), Fixtures.everyShape()))
                .endsWith(" corrections needed by 18 November 2026");
        assertThat(sentence(null, new Deadline(10, 1, 1, Set.of()), LocalDate.of(2026, 11, 13), Fixtures.everyShape()))
                .endsWith(" by 16 November 2026");
    }

    @Test
    void whatTheProgrammeDoesNotGiveIsLeftOut() {
        assertThat(sentence(null, null, LocalDate.of(2026, 11, 4), Fixtures.everyShape()))
                .endsWith(" corrections needed");
    }

    @Test
    void acceptedReturnIsSaidToBeAccepted() {
        assertThat(sentence(OFFICE, TENTH, LocalDate.of(2026, 11, 4), Fixtures.crowd(2)))
                .isEqualTo("Your return is accepted. Please look at 2 warnings"
                        + " · questions to: programme office, returns@example.org");
    }

    private static String sentence(
            @Nullable Contact contact, @Nullable Deadline deadline, LocalDate checked, Verdict verdict) {
        Programme programme = new Programme(
                "P",
                null,
                ProgrammeSource.builtIn().footprints(),
                SchemaSource.builtIn(),
                contact,
                deadline,
                Map.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Branding.NONE,
                DateOrder.ISO,
                TrendSettings.NONE,
                List.of());
        return new ReturnRequest(programme, checked).sentence(verdict);
    }
}
