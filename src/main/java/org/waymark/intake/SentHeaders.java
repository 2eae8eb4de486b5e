package org.waymark.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Map<Integer, Integer> meant = meant(headers, index);
        for (int column : headers.unknown()) {
            String text = HeaderRow.text(headers.row(), column);
            Integer position = meant.get(column);
            if (text != null) {
                String field =
                        position == null ? null : schema.columns().get(position).name();
                all.add(new SentHeader(address(row, column, null), text, false, field));
            }
        }
        return all;
    }

    /**
     * The fields that unknown headers mean if they have one slip: the position of the field by the column of the
     * header. If two different headers may mean the same field, neither is included.
     */
    static Map<Integer, Integer> meant(HeaderRow headers, HeaderIndex index) {
        Map<Integer, Integer> meant = new LinkedHashMap<>();
        Map<Integer, Set<String>> texts = new HashMap<>();
        if (headers.unknown().size() > UNKNOWN_AT_MOST) {
            return meant;
        }
        for (int column : headers.unknown()) {
            String text = HeaderRow.text(headers.row(), column);
            if (text != null) {
                index.oneSlipAway(text, position -> !headers.has(position)).ifPresent(position -> {
                    meant.put(column, position);
                    texts.computeIfAbsent(position, field -> new HashSet<>()).add(text);
                });
            }
        }
        meant.values()
                .removeIf(position -> texts.getOrDefault(position, Set.of()).size() > 1);
        return meant;
    }

    private static Address address(Address row, int column, @Nullable String field) {
        return new Address(row.file(), row.sheet(), row.row(), column, field);
    }
}
