package org.waymark.check;

import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.spill.Form;
import org.waymark.spill.SpillIn;
import org.waymark.spill.SpillOut;

/**
 * A finding on disk. What findings have in common is written as a word, what is each one's own as a text, and what is as
 * in the finding before, such as its return, not at all.
 */
final class FindingForm implements Form<Finding> {

    private static final Severity[] SEVERITIES = Severity.values();
    private static final int NO_PERIOD = 0;
    private static final int MONTHS = 12;

    private static final int OF_RETURN = 1;
    private static final int OF_MILESTONE = 2;

    @Override
    public void write(Finding finding, @Nullable Finding before, SpillOut out) {
        boolean ofReturn = before != null
                && Objects.equals(finding.footprint(), before.footprint())
                && Objects.equals(finding.period(), before.period());
        boolean ofMilestone = before != null && Objects.equals(finding.milestone(), before.milestone());
        out.number((ofReturn ? OF_RETURN : 0) | (ofMilestone ? OF_MILESTONE : 0));
        Code code = finding.code();
        out.word(code.id());
        out.word(code.slug());
        out.number(code.severity().ordinal());
        out.number(finding.severity().ordinal());
        out.word(finding.message());
        out.word(finding.fix());
        AddressForm.write(finding.address(), before == null ? null : before.address(), out);
        out.text(finding.value());
        if (!ofReturn) {
            out.word(finding.footprint());
            out.number(number(finding.period()));
        }
        if (!ofMilestone) {
            out.text(finding.milestone());
        }
        AddressForm.writeOrNone(finding.related(), out);
    }

    @Override
    public Finding read(SpillIn in, @Nullable Finding before) {
        int same = in.number();
        Finding ofReturn = (same & OF_RETURN) == 0 ? null : before;
        Finding ofMilestone = (same & OF_MILESTONE) == 0 ? null : before;
        Code code = new Code(in.said(), in.said(), SEVERITIES[in.number()]);
        return new Finding(
                code,
                SEVERITIES[in.number()],
                in.said(),
                in.said(),
                AddressForm.read(in, before == null ? null : before.address()),
                in.text(),
                ofReturn == null ? in.text() : ofReturn.footprint(),
                ofReturn == null ? period(in.number()) : ofReturn.period(),
                ofMilestone == null ? in.text() : ofMilestone.milestone(),
                AddressForm.readOrNone(in));
    }

    private static int number(@Nullable YearMonth period) {
        return period == null ? NO_PERIOD : 1 + period.getYear() * MONTHS + period.getMonthValue();
    }

    private static @Nullable YearMonth period(int written) {
        return written == NO_PERIOD
                ? null
                : YearMonth.of(Math.floorDiv(written - 2, MONTHS), 1 + Math.floorMod(written - 2, MONTHS));
    }
}
