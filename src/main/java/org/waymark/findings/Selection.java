package org.waymark.findings;

import java.util.List;
import org.waymark.catalogue.Finding;
import org.waymark.check.FileVerdict;
import org.waymark.check.Verdict;

/**
 * Which findings the reader asked for. It changes what is shown and counted, never whether a return is accepted.
 *
 * @param selected ids or beginnings of ids, such as {@code WM-C05} or {@code WM-C}; empty for all
 * @param ignored likewise; wins over {@code selected}
 */
public record Selection(List<String> selected, List<String> ignored) {

    public static final Selection ALL = new Selection(List.of(), List.of());

    public Selection {
        selected = List.copyOf(selected);
        ignored = List.copyOf(ignored);
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
        return (selected.isEmpty() || selected.stream().anyMatch(code::startsWith))
                && ignored.stream().noneMatch(code::startsWith);
    }
}
