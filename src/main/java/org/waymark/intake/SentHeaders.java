package org.waymark.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.schema.Schema;

/** Lists the headers of a header row, with what each of them means. */
final class SentHeaders {

    /** More unknown headers than this are not spelling mistakes. */
    private static final int UNKNOWN_AT_MOST = 100;

    private SentHeaders() {}

    /** @param row the address of the header row */
    static List<SentHeader> of(HeaderRow headers, HeaderIndex index, Schema schema, Address row) {
        List<SentHeader> all = new ArrayList<>();
        for (int position = 0; position < schema.columns().size(); position++) {
            int column = headers.columnOf().get(position);
            String text = column == 0 ? null : HeaderRow.text(headers.row(), column);
            HeaderIndex.FieldMatch match = text == null ? null : index.find(text);
            if (text != null && match != null) {
                boolean alias = match.by() == HeaderIndex.MatchedBy.ALIAS;
                String field = schema.columns().get(position).name();
                all.add(new SentHeader(address(row, column, field), text, alias, null));
            }
        }
        boolean few = headers.unknown().size() <= UNKNOWN_AT_MOST;
        for (int column : headers.unknown()) {
            String text = HeaderRow.text(headers.row(), column);
            if (text != null) {
                String meant = few ? meant(text, headers, index, schema) : null;
                all.add(new SentHeader(address(row, column, null), text, false, meant));
            }
        }
        return all;
    }

    private static @Nullable String meant(String text, HeaderRow headers, HeaderIndex index, Schema schema) {
        return index.oneSlipAway(text, position -> !headers.has(position))
                .map(position -> schema.columns().get(position).name())
                .orElse(null);
    }

    private static Address address(Address row, int column, @Nullable String field) {
        return new Address(row.file(), row.sheet(), row.row(), column, field);
    }
}
