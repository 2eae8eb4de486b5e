package org.waymark.check.cell;

import java.util.List;
import org.waymark.catalogue.Code;

/**
 * The text of a cell, rewritten so that there is no finding about its form. Immutable.
 *
 * @param text the text to write instead; not blank
 * @param number whether a workbook stores it as a number rather than as characters
 * @param codes the codes that are no longer found in the cell, in the order in which they were found; empty for a form
 *     that the checks accept without a finding, such as the label of a choice
 * @param safe whether the text is read as the same value as before; false for a guess at what a misspelt text means
 */
public record CanonicalForm(String text, boolean number, List<Code> codes, boolean safe) {
    public CanonicalForm {
        codes = List.copyOf(codes);
    }
}
