package org.waymark.findings;

import java.util.List;
import java.util.Set;
import org.waymark.catalogue.Finding;
import org.waymark.check.FileVerdict;
import org.waymark.check.Verdict;

/**
 * Which findings the reader asked for. It changes what is shown and counted, never whether a return is accepted.
 *
 * @param selected ids of codes; empty for all
 * @param ignored likewise; wins over {@code selected}
 */
public record Selection(Set<String> selected, Set<String> ignored) {

    public static final Selection ALL = new Selection(Set.of(), Set.of());

    public Selection {
        selected = Set.copyOf(selected);
        ignored = Set.copyOf(ignored);
    }

    public Verdict of(Verdict verdict) {
        if (selected.isEmpty() && ignored.isEmpty()) {
            return verdict;
        }
        List<FileVerdict> files = verdict.files().stream()
                .map(f -> new FileVerdict(f.file(), f.rows(), these(f.findings()), f.returns()))
                .toList();
        return new Verdict(files, these(verdict.collection()));
    }

    private List<Finding> these(List<Finding> findings) {
        return findings.stream().filter(f -> includes(f.code().id())).toList();
    }

    private boolean includes(String code) {
        return (selected.isEmpty() || selected.contains(code)) && !ignored.contains(code);
    }
}
