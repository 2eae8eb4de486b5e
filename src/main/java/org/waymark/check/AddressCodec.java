package org.waymark.check;

import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.sorting.RecordInput;
import org.waymark.sorting.RecordOutput;

/** Writes addresses to temporary storage and reads them back, as parts of larger records. */
final class AddressCodec {

    private AddressCodec() {}

    static void write(Address address, RecordOutput out) {
        out.writeRepeatedText(address.file());
        out.writeRepeatedText(address.sheet());
        out.writeInt(address.row());
        out.writeInt(address.column());
        out.writeRepeatedText(address.field());
    }

    static Address read(RecordInput in) {
        return new Address(in.readRequiredText(), in.readText(), in.readInt(), in.readInt(), in.readText());
    }

    static void writeOrNone(@Nullable Address address, RecordOutput out) {
        out.writeInt(address == null ? 0 : 1);
        if (address != null) {
            write(address, out);
        }
    }

    static @Nullable Address readOrNone(RecordInput in) {
        return in.readInt() == 0 ? null : read(in);
    }
}
