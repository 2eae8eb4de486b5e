package org.waymark.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.catalogue.Address;
import org.waymark.sorting.RecordCodec;
import org.waymark.sorting.RecordInput;
import org.waymark.sorting.RecordOutput;

/** Writes skipped checks to temporary storage and reads them back. */
final class SkipCodec implements RecordCodec<SkippedCheck> {

    private static final int REASONS = 64;
    private static final UnknownPart.Other[] OTHERS = UnknownPart.Other.values();

    /** The reasons read so far: a reason that is used again makes its sentences only once. */
    private final Map<SkipReason, SkipReason> reasons = new HashMap<>(2);

    @Override
    public void write(SkippedCheck skip, RecordOutput out) {
        AddressCodec.write(skip.address(), out);
        out.writeText(skip.value());
        out.writeInt(number(skip.part()));
        out.writeRepeatedText(skip.reason().because());
        out.writeRepeatedText(skip.reason().fix());
        out.writeInt(skip.codes().size());
        skip.codes().forEach(out::writeRepeatedText);
        out.writeText(skip.milestone());
        out.writeText(skip.milestoneTitle());
        AddressCodec.writeOrNone(skip.related(), out);
    }

    @Override
    public SkippedCheck read(RecordInput in) {
        Address address = AddressCodec.read(in);
        String value = in.readText();
        UnknownPart part = part(in.readInt());
        SkipReason reason = known(new SkipReason(in.readRequiredText(), in.readRequiredText()));
        List<String> codes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            codes.add(in.readRequiredText());
        }
        String milestone = in.readText();
        String title = in.readText();
        return new SkippedCheck(address, value, part, reason, AddressCodec.readOrNone(in), milestone, title, codes);
    }

    /** A column as its number, and the other parts as the numbers below 0. */
    private static int number(UnknownPart part) {
        if (part instanceof UnknownPart.Column column) {
            return column.index();
        }
        return -1 - ((UnknownPart.Other) part).ordinal();
    }

    private static UnknownPart part(int number) {
        return number >= 0 ? new UnknownPart.Column(number) : OTHERS[-1 - number];
    }

    private SkipReason known(SkipReason reason) {
        SkipReason known = reasons.get(reason);
        if (known == null && reasons.size() < REASONS) {
            reasons.put(reason, reason);
        }
        return known == null ? reason : known;
    }
}
