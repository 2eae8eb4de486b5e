package org.waymark.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.catalogue.Address;

/**
 * The cells of a file that a rewriter refused to correct. A cell whose format would not show a number stays a text, from
 * which stray characters are still removed. Used by one thread.
 */
final class RefusedCells {

    private final Set<Address> asSent = new HashSet<>();
    private final Set<Address> asText = new HashSet<>();
    private final List<RefusedFix> refused = new ArrayList<>();

    void add(RefusedFix each) {
        refused.add(each);
        boolean first = each.fix().number() && asText.add(place(each.fix().address()));
        if (!first) {
            asSent.add(place(each.fix().address()));
        }
    }

    /** Whether a cell stays as it is. */
    boolean asSent(Address cell) {
        return asSent.contains(place(cell));
    }

    /** Whether a cell must not become a number. */
    boolean asText(Address cell) {
        return asText.contains(place(cell));
    }

    /** The refused corrections of cells that other corrections do not change, in the order of the cells. */
    List<RefusedFix> refused(List<CellFix> made) {
        Set<Address> changed = new HashSet<>();
        made.forEach(fix -> changed.add(place(fix.address())));
        List<RefusedFix> left = new ArrayList<>();
        Set<Address> listed = new HashSet<>();
        for (RefusedFix each : refused) {
            Address cell = place(each.fix().address());
            if (!changed.contains(cell) && listed.add(cell)) {
                left.add(each);
            }
        }
        left.sort(Comparator.comparing(each -> each.fix().address(), Address.IN_ORDER));
        return left;
    }

    /** The address without its field, because a header has no field until it is read as the header of one. */
    private static Address place(Address cell) {
        return new Address(cell.file(), cell.sheet(), cell.row(), cell.column(), null);
    }
}
