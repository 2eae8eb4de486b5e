package org.waymark.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A fault in a schema, as opposed to a fault in the data. The message names the document, the line and the member, what
 * is wrong and what is valid, with one line for each fault. It ends the command with exit code 2.
 */
public final class SchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    public SchemaException(String message) {
        super(message);
        this.faults = List.of(message);
    }

    public SchemaException(String message, Throwable cause) {
        super(message, cause);
        this.faults = List.of(message);
    }

    private SchemaException(List<String> faults, SchemaException first) {
        super(faults.size() + " faults were found in the schema.\n" + String.join("\n", faults), first);
        this.faults = List.copyOf(faults);
    }

    /**
     * Reads each item, and collects the results in a mutable list.
     *
     * @throws SchemaException when the reader throws one for any item; its message has the faults of all items
     */
    public static <S, T> List<T> ofEach(List<S> items, Function<S, T> reader) {
        List<T> read = new ArrayList<>();
        List<SchemaException> caught = new ArrayList<>();
        for (S item : items) {
            try {
                read.add(reader.apply(item));
            } catch (SchemaException e) {
                caught.add(e);
            }
        }
        if (caught.isEmpty()) {
            return read;
        }
        List<String> faults =
                caught.stream().flatMap(each -> each.faults.stream()).toList();
        throw faults.size() == 1 ? caught.get(0) : new SchemaException(faults, caught.get(0));
    }
}
