package org.waymark.check.rule;

import org.projectnessie.cel.common.types.Err;
import org.projectnessie.cel.common.types.TypeT;
import org.projectnessie.cel.common.types.Types;
import org.projectnessie.cel.common.types.ref.BaseVal;
import org.projectnessie.cel.common.types.ref.Type;
import org.projectnessie.cel.common.types.ref.Val;

/** A whole row as a value of the language. Field access does not use this class; it reads the row directly. */
final class CelRowValue extends BaseVal {

    private static final Type TYPE = TypeT.newObjectTypeValue(CelRow.NOW.getMessageType());

    private final RowValues row;

    CelRowValue(RowValues row) {
        this.row = row;
    }

    @Override
    public <T> T convertToNative(Class<T> type) {
        return type.cast(row);
    }

    @Override
    public Val convertToType(Type type) {
        return Err.newTypeConversionError(TYPE, type);
    }

    @Override
    public Val equal(Val other) {
        return Types.boolOf(other instanceof CelRowValue self && self.row == row);
    }

    @Override
    public Type type() {
        return TYPE;
    }

    @Override
    public Object value() {
        return row;
    }
}
