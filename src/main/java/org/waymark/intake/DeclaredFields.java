package org.waymark.intake;

/** The two fields by which a whole file may say whose return it is, instead of in every row. */
final class DeclaredFields {

    static final String FOOTPRINT = "footprint_code";
    static final String PERIOD = "period";

    private DeclaredFields() {}

    /** Whether a file says this field for all its rows, on its Cover or by its name. */
    static boolean in(ReturnHead head, String field) {
        return head.cover(field).isPresent()
                || (field.equals(FOOTPRINT) && head.fileNameFootprint() != null)
                || (field.equals(PERIOD) && head.fileNamePeriod() != null);
    }
}
