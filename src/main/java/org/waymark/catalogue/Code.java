package org.waymark.catalogue;

/**
 * What kind of fault a finding tells of.
 *
 * @param id stable identity such as {@code WM-R11}; never reused or renumbered
 * @param slug the same in words, such as {@code green-while-slipping}
 * @param severity what it weighs unless a schema or a programme says otherwise
 */
public record Code(String id, String slug, Severity severity) {

    /** Of the id alone, as millions of findings are counted by their codes. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
