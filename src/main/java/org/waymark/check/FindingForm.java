package org.waymark.check;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.spill.Form;
import org.waymark.spill.SpillIn;
import org.waymark.spill.SpillOut;

/** A finding on disk. What findings have in common is written as a word, what is each one's own as a text. */
final class FindingForm implements Form<Finding> {

    private static final Severity[] SEVERITIES = Severity.values();
    private static final int NO_PERIOD = 0;
    private static final int MONTHS = 12;

    @Override
    public void write(Finding finding, SpillOut out) {
        Code code = finding.code();
        out.word(code.id());
        out.word(code.slug());
        out.number(code.severity().ordinal());
        out.number(finding.severity().ordinal());
        out.word(finding.message());
        out.word(finding.fix());
        address(finding.address(), out);
        out.text(finding.value());
        out.word(finding.footprint());
        YearMonth period = finding.period();
        out.number(period == null ? NO_PERIOD : 1 + period.getYear() * MONTHS + period.getMonthValue());
        out.text(finding.milestone());
        addressOrNone(finding.related(), out);
    }

    @Override
    public Finding read(SpillIn in) {
        Code code = new Code(in.said(), in.said(), SEVERITIES[in.number()]);
        return new Finding(
                code,
                SEVERITIES[in.number()],
                in.said(),
                in.said(),
                address(in),
                in.text(),
                in.text(),
                period(in.number()),
                in.text(),
                addressOrNone(in));
    }

    static void address(Address address, SpillOut out) {
        out.word(address.file());
        out.word(address.sheet());
        out.number(address.row());
        out.number(address.column());
        out.word(address.field());
    }

    static Address address(SpillIn in) {
        return new Address(in.said(), in.text(), in.number(), in.number(), in.text());
    }

    static void addressOrNone(@Nullable Address address, SpillOut out) {
        out.number(address == null ? 0 : 1);
        if (address != null) {
            address(address, out);
        }
    }

    static @Nullable Address addressOrNone(SpillIn in) {
        return in.number() == 0 ? null : address(in);
    }

    private static @Nullable YearMonth period(int written) {
        return written == NO_PERIOD
                ? null
                : YearMonth.of(Math.floorDiv(written - 2, MONTHS), 1 + Math.floorMod(written - 2, MONTHS));
    }
}
