package org.waymark.check.cell;

import java.util.ArrayList;
import java.util.List;
import org.waymark.catalogue.Code;

/** Passes faults on and keeps them, so that the same text need not be judged again. */
final class RecordedFaults implements CellFaults {

    private record Heard(Code code, String message, String fix) {}

    private final CellFaults next;
    private final List<Heard> heard = new ArrayList<>(0);
    private boolean masked;

    RecordedFaults(CellFaults next) {
        this.next = next;
    }

    @Override
    public void add(Code code, String message, String fix) {
        heard.add(new Heard(code, message, fix));
        next.add(code, message, fix);
    }

    @Override
    public void mask(String shown) {
        masked = true;
        next.mask(shown);
    }

    boolean none() {
        return heard.isEmpty() && !masked;
    }

    /** What was heard, for others who send the same; what is personal is not kept. */
    Verdict verdict(Object value) {
        return new Verdict(value, heard.toArray(Heard[]::new));
    }

    boolean mayBeKept() {
        return !masked;
    }

    /** What a faulty text came to. */
    static final class Verdict {

        private final Object value;
        private final Heard[] heard;

        private Verdict(Object value, Heard[] heard) {
            this.value = value;
            this.heard = heard;
        }

        Object say(CellFaults faults) {
            for (Heard each : heard) {
                faults.add(each.code(), each.message(), each.fix());
            }
            return value;
        }
    }
}
