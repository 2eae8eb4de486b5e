package org.waymark.intake.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.PartReader;
import org.waymark.intake.workbook.WorkbookLimits;
import org.waymark.intake.workbook.ZipArchive;

/**
 * The parts to which one part of a package refers.
 *
 * @param targets in the order of the file, without targets outside the package
 */
record PartRelationships(List<Target> targets) {

    /**
     * A part that is referred to.
     *
     * @param id the id of the relationship; may be empty
     * @param type the last part of the relationship's type URI, which is the same in strict and transitional workbooks
     * @param part the name of the target from the root of the package, without a leading slash
     */
    record Target(String id, String type, String part) {}

    /** Reads the relationships of a part, which may have none. The empty name is the package itself. */
    static PartRelationships of(ZipArchive archive, String part) throws UnreadableException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        List<Target> targets = new ArrayList<>();
        try (PartReader reader = archive.read(folder + "_rels/" + part.substring(slash) + ".rels")) {
            while (reader != null && reader.nextStart()) {
                String id = reader.attribute("Id");
                String type = reader.attribute("Type");
                String target = reader.attribute("Target");
                boolean inside = !"External".equals(reader.attribute("TargetMode"));
                if (reader.name().equals("Relationship") && type != null && target != null && inside) {
                    if (targets.size() == WorkbookLimits.MAX_RELATIONSHIPS) {
                        throw reader.tooLarge(String.format(
                                Locale.ROOT,
                                "one of its parts refers to more than %,d others",
                                WorkbookLimits.MAX_RELATIONSHIPS));
                    }
                    String last = type.substring(type.lastIndexOf('/') + 1);
                    targets.add(new Target(id == null ? "" : id, last, resolve(folder, target)));
                }
            }
        }
        return new PartRelationships(targets);
    }

    @Nullable
    Target byId(String id) {
        for (Target target : targets) {
            if (target.id().equals(id)) {
                return target;
            }
        }
        return null;
    }

    @Nullable
    Target byType(String type) {
        for (Target target : targets) {
            if (target.type().equals(type)) {
                return target;
            }
        }
        return null;
    }

    private static String resolve(String folder, String target) {
        String path = target.replace('\\', '/');
        List<String> steps = new ArrayList<>();
        for (String step : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.remove(steps.size() - 1);
            } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
