package org.waymark.intake;

/** The two fields that a file may give once for all its rows, on its Cover sheet or in its name. */
final class DeclaredFields {

    static final String FOOTPRINT = "footprint_code";
    static final String PERIOD = "period";

    private DeclaredFields() {}

    /** Whether a file gives this field once for all its rows. */
    static boolean in(ReturnHead head, String field) {
        return head.cover(field).isPresent()
                || (field.equals(FOOTPRINT) && head.fileNameFootprint() != null)
                || (field.equals(PERIOD) && head.fileNamePeriod() != null);
    }
}
