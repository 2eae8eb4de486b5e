package org.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.QueryAnswer;
import org.waymark.programme.RecordedAnswer;
import org.waymark.programme.RecordedAnswer.Decision;

/** To which months the recorded answers apply. */
class AnswerPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void answerAppliesToItsMonthAndLaterOnesButNeverToEarlierOnes() {
        List<RecordedAnswer> answers = List.of(answer("2026-09", Decision.AGREED, null));

        assertThat(state(answers, "2026-08", "1,250")).isEqualTo("open");
        assertThat(state(answers, "2026-09", "1,250")).isEqualTo("agreed");
        assertThat(state(answers, "2026-12", "1,250")).isEqualTo("agreed");
        assertThat(state(answers, "2026-10", "1,300")).isEqualTo("open");
        assertThat(state(answers, null, "1,250")).isEqualTo("open");
    }

    @Test
    void answerWithoutMonthAppliesToEveryMonth() {
        List<RecordedAnswer> answers = List.of(answer(null, Decision.AGREED, null));

        assertThat(state(answers, "2026-08", "1,250")).isEqualTo("agreed");
        assertThat(state(answers, null, "1,250")).isEqualTo("agreed");
    }

    @Test
    void answerOfTheLatestMonthHoldsAndTheEarlierOneDoesNotReturnWhenItExpires() {
        RecordedAnswer always = answer(null, Decision.AGREED, null);
        RecordedAnswer september = answer("2026-09", Decision.REFUSED, null);
        RecordedAnswer october = answer("2026-10", Decision.AGREED, TODAY);
        RecordedAnswer ended = answer("2026-10", Decision.AGREED, TODAY.minusDays(1));

        assertThat(state(List.of(october, september, always), "2026-08", "1,250"))
                .isEqualTo("agreed");
        assertThat(state(List.of(october, september, always), "2026-09", "1,250"))
                .isEqualTo("refused");
        assertThat(state(List.of(october, september, always), "2026-10", "1,250"))
                .isEqualTo("agreed");
        assertThat(state(List.of(september, ended), "2026-10", "1,250")).isEqualTo("open");
    }

    @Test
    void findingThatAsksNothingOfItsSenderIsNotAQuery() {
        Finding offset = Finding.of(
                        Codes.TABLE_OFFSET,
                        new Address("a.xlsx", "Milestones", 4, 1, null),
                        null,
                        "The table was found at A4, below 3 other rows.",
                        "Nothing needs to change; check only that A4 is where your table starts.")
                .in("F01", YearMonth.of(2026, 10), null);

        assertThat(AnswerPolicy.NONE.answered(offset, "it is our letterhead").query())
                .isNull();
    }

    private static RecordedAnswer answer(@Nullable String period, Decision decision, @Nullable LocalDate expires) {
        return new RecordedAnswer(
                "WM-C04",
                "F01",
                period == null ? null : YearMonth.parse(period),
                "M-1",
                "1,250",
                decision,
                "confirmed",
                expires,
                1);
    }

    private static String state(List<RecordedAnswer> answers, @Nullable String period, String value) {
        Finding query = Finding.of(
                        Codes.DATE_NOT_ISO,
                        new Address("a.csv", null, 2, 3, "forecast_date"),
                        value,
                        "It is.",
                        "Check it.")
                .in("F01", period == null ? null : YearMonth.parse(period), "M-1");
        QueryAnswer answered =
                AnswerPolicy.of(answers, TODAY).answered(query, null).query();
        return answered == null ? "none" : answered.state().word();
    }
}
