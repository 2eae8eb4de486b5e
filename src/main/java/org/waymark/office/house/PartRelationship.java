package org.waymark.office.house;

/**
 * A reference from one part of an Office file to another.
 *
 * @param id the id that the XML of the part uses
 * @param type the last part of the type's address, such as {@code image}
 * @param fullType the address of the type
 * @param target the name of the other part, or an address outside the file
 * @param external whether the target is outside the file
 */
record PartRelationship(String id, String type, String fullType, String target, boolean external) {

    /** The relationships that only Office files in the variant "Strict Open XML" have, which POI cannot read. */
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    PartRelationship(String id, String fullType, String target, boolean external) {
        this(id, fullType.substring(fullType.lastIndexOf('/') + 1), fullType, target, external);
    }

    boolean strict() {
        return fullType.startsWith(STRICT);
    }
}
