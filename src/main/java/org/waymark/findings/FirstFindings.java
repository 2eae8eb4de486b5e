package org.waymark.findings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.waymark.catalogue.Finding;

/** Counts findings and keeps the first few in memory. */
final class FirstFindings {

    private final int most;
    private final List<Finding> first = new ArrayList<>(0);
    private long count;

    FirstFindings(int most) {
        this.most = most;
    }

    void add(Finding finding) {
        count++;
        if (first.size() < most) {
            first.add(finding);
        }
    }

    List<Finding> first() {
        return Collections.unmodifiableList(first);
    }

    long count() {
        return count;
    }
}
