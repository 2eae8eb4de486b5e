package org.waymark.schema;

import java.util.Locale;

/** The types of Frictionless Table Schema v2 that waymark reads and checks. */
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
