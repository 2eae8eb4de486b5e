package org.waymark.catalogue;

import java.util.Set;

/**
 * The code of a kind of fault, which every finding carries. Immutable.
 *
 * @param id the stable identity, such as {@code WM-R11}, which is never reused or renumbered
 * @param slug a short name in words, such as {@code green-while-slipping}
 * @param severity the severity of its findings, unless a schema or a programme sets another
 */
public record Code(String id, String slug, Severity severity) {

    /** The codes whose findings ask nothing of the sender: WM-S07 says where the table was found. */
    private static final Set<String> FOR_INFORMATION = Set.of("WM-S07");

    /**
     * Whether a sender can answer findings of this code, when they are not errors. Findings about the collection (G), the
     * run (M) and explanations (Q) are not about what a sender reports, and some findings ask nothing.
     */
    public boolean answerable() {
        return !FOR_INFORMATION.contains(id)
                && !id.startsWith("WM-G")
                && !id.startsWith("WM-M")
                && !id.startsWith("WM-Q");
    }

    /** The hash uses the id only, for speed: millions of findings are counted by code. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
