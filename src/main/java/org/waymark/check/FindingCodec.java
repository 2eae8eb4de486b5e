package org.waymark.check;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.FixClass;
import org.waymark.catalogue.QueryAnswer;
import org.waymark.catalogue.QueryState;
import org.waymark.catalogue.Severity;
import org.waymark.sorting.RecordCodec;
import org.waymark.sorting.RecordInput;
import org.waymark.sorting.RecordOutput;

/** Writes findings to temporary storage and reads them back. A period is stored as a number of months, 0 for none. */
final class FindingCodec implements RecordCodec<Finding> {

    private static final Severity[] SEVERITIES = Severity.values();
    private static final FixClass[] FIX_CLASSES = FixClass.values();
    private static final QueryState[] STATES = QueryState.values();
    private static final int NO_PERIOD = 0;
    private static final int NO_QUERY = 0;
    private static final int NO_FIX = 0;
    private static final int MONTHS = 12;

    @Override
    public void write(Finding finding, RecordOutput out) {
        Code code = finding.code();
        out.writeRepeatedText(code.id());
        out.writeRepeatedText(code.slug());
        out.writeInt(code.severity().ordinal());
        out.writeInt(finding.severity().ordinal());
        out.writeRepeatedText(finding.message());
        out.writeRepeatedText(finding.fix());
        AddressCodec.write(finding.address(), out);
        out.writeText(finding.value());
        out.writeRepeatedText(finding.footprint());
        out.writeInt(monthNumber(finding.period()));
        out.writeText(finding.milestone());
        out.writeText(finding.milestoneTitle());
        AddressCodec.writeOrNone(finding.related(), out);
        writeAnswer(finding.query(), out);
        FixClass fixClass = finding.fixClass();
        out.writeInt(fixClass == null ? NO_FIX : 1 + fixClass.ordinal());
    }

    @Override
    public Finding read(RecordInput in) {
        Code code = new Code(in.readRequiredText(), in.readRequiredText(), SEVERITIES[in.readInt()]);
        return new Finding(
                code,
                SEVERITIES[in.readInt()],
                in.readRequiredText(),
                in.readRequiredText(),
                AddressCodec.read(in),
                in.readText(),
                in.readText(),
                period(in.readInt()),
                in.readText(),
                in.readText(),
                AddressCodec.readOrNone(in),
                readAnswer(in),
                fixClass(in.readInt()));
    }

    private static @Nullable FixClass fixClass(int written) {
        return written == NO_FIX ? null : FIX_CLASSES[written - 1];
    }

    private static void writeAnswer(@Nullable QueryAnswer answer, RecordOutput out) {
        out.writeInt(answer == null ? NO_QUERY : 1 + answer.state().ordinal());
        if (answer != null) {
            out.writeText(answer.explanation());
            out.writeText(answer.note());
        }
    }

    private static @Nullable QueryAnswer readAnswer(RecordInput in) {
        int state = in.readInt();
        return state == NO_QUERY ? null : new QueryAnswer(STATES[state - 1], in.readText(), in.readText());
    }

    private static int monthNumber(@Nullable YearMonth period) {
        return period == null ? NO_PERIOD : 1 + period.getYear() * MONTHS + period.getMonthValue();
    }

    private static @Nullable YearMonth period(int written) {
        return written == NO_PERIOD
                ? null
                : YearMonth.of(Math.floorDiv(written - 2, MONTHS), 1 + Math.floorMod(written - 2, MONTHS));
    }
}
