package org.waymark.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The schema itself is at fault, never the data: its message says which document, where in it (line, member), what is
 * wrong and what is valid, in one line for each fault that could be told from the others. Ends the command with exit
 * code 2.
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
     * What each item comes to, in a list that can be changed.
     *
     * @throws SchemaException when any is at fault; its message names all that are
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
