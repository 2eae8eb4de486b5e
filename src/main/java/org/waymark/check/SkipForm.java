package org.waymark.check;

import org.waymark.catalogue.Address;
import org.waymark.spill.Form;
import org.waymark.spill.SpillIn;
import org.waymark.spill.SpillOut;

/** A skip on disk. */
final class SkipForm implements Form<Skip> {

    @Override
    public void write(Skip skip, SpillOut out) {
        FindingForm.address(skip.address(), out);
        out.text(skip.value());
        out.number(skip.column());
        out.word(skip.because());
        out.word(skip.fix());
        out.number(skip.codes().size());
        skip.codes().forEach(out::word);
        out.text(skip.milestone());
        FindingForm.addressOrNone(skip.related(), out);
    }

    @Override
    public Skip read(SpillIn in) {
        Address address = FindingForm.address(in);
        Skip skip = new Skip(address, in.text(), in.number(), in.said(), in.said());
        for (int codes = in.number(); codes > 0; codes--) {
            skip.add(in.said());
        }
        skip.of(in.text());
        skip.relate(FindingForm.addressOrNone(in));
        return skip;
    }
}
