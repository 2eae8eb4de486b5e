package org.waymark.schema;

import java.util.Locale;

/** The types of a field, as in version 2 of Frictionless Table Schema. Values of type {@code any} are not checked. */
public enum FieldType {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE,
    DATETIME,
    TIME,
    YEAR,
    YEARMONTH,
    LIST,
    ANY;

    /** The type's name in a Table Schema. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
