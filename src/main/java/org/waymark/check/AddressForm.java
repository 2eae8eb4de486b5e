package org.waymark.check;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.spill.SpillIn;
import org.waymark.spill.SpillOut;

/** An address on disk, as far as it differs from the one before. */
final class AddressForm {

    private static final int IN_SHEET = 1;
    private static final int IN_ROW = 2;

    private AddressForm() {}

    static void write(Address address, @Nullable Address before, SpillOut out) {
        boolean inSheet = before != null
                && address.file().equals(before.file())
                && Objects.equals(address.sheet(), before.sheet());
        boolean inRow = before != null && address.row() == before.row();
        out.number((inSheet ? IN_SHEET : 0) | (inRow ? IN_ROW : 0));
        if (!inSheet) {
            out.word(address.file());
            out.word(address.sheet());
        }
        if (!inRow) {
            out.number(address.row());
        }
        out.number(address.column());
        out.word(address.field());
    }

    static Address read(SpillIn in, @Nullable Address before) {
        int same = in.number();
        String file = before != null && (same & IN_SHEET) != 0 ? before.file() : in.said();
        String sheet = before != null && (same & IN_SHEET) != 0 ? before.sheet() : in.text();
        int row = before != null && (same & IN_ROW) != 0 ? before.row() : in.number();
        return new Address(file, sheet, row, in.number(), in.text());
    }

    static void writeOrNone(@Nullable Address address, SpillOut out) {
        out.number(address == null ? 0 : 1);
        if (address != null) {
            write(address, null, out);
        }
    }

    static @Nullable Address readOrNone(SpillIn in) {
        return in.number() == 0 ? null : read(in, null);
    }
}
