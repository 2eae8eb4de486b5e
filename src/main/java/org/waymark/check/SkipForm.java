package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.spill.Form;
import org.waymark.spill.SpillIn;
import org.waymark.spill.SpillOut;

/** A skip on disk. Its reason stays in memory, as rows give few different ones. */
final class SkipForm implements Form<Skip> {

    private final List<SkipReason> reasons = new ArrayList<>(2);

    @Override
    public void write(Skip skip, @Nullable Skip before, SpillOut out) {
        AddressForm.write(skip.address(), before == null ? null : before.address(), out);
        out.text(skip.value());
        out.number(skip.column());
        out.number(number(skip.reason()));
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
                reasons.get(in.number()));
        for (int codes = in.number(); codes > 0; codes--) {
            skip.add(in.said());
        }
        skip.of(in.text());
        skip.relate(AddressForm.readOrNone(in));
        return skip;
    }

    private int number(SkipReason reason) {
        int known = reasons.indexOf(reason);
        if (known >= 0) {
            return known;
        }
        reasons.add(reason);
        return reasons.size() - 1;
    }
}
