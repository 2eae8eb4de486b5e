package org.waymark.check;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.spill.Form;
import org.waymark.spill.SpillIn;
import org.waymark.spill.SpillOut;

/** A skip on disk. */
final class SkipForm implements Form<Skip> {

    private static final int REASONS = 64;

    /** Those that were read, so that each makes its sentences once. */
    private final Map<SkipReason, SkipReason> reasons = new HashMap<>(2);

    @Override
    public void write(Skip skip, @Nullable Skip before, SpillOut out) {
        AddressForm.write(skip.address(), before == null ? null : before.address(), out);
        out.text(skip.value());
        out.number(skip.column());
        out.word(skip.reason().because());
        out.word(skip.reason().fix());
        out.number(skip.codes().size());
        skip.codes().forEach(out::word);
        out.text(skip.milestone());
        AddressForm.writeOrNone(skip.related(), out);
    }

    @Override
    public Skip read(SpillIn in, @Nullable Skip before) {
        Skip skip = new Skip(
                AddressForm.read(in, before == null ? null : before.address()),
                in.text(),
                in.number(),
                known(new SkipReason(in.said(), in.said())));
        for (int codes = in.number(); codes > 0; codes--) {
            skip.add(in.said());
        }
        skip.of(in.text());
        skip.relate(AddressForm.readOrNone(in));
        return skip;
    }

    private SkipReason known(SkipReason reason) {
        SkipReason known = reasons.get(reason);
        if (known == null && reasons.size() < REASONS) {
            reasons.put(reason, reason);
        }
        return known == null ? reason : known;
    }
}
