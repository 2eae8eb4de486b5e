package org.waymark.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the {@code suppress} setting of a {@code waymark.yaml}. */
final class SuppressionReader {

    private static final List<String> KEYS = List.of("code", "footprint", "milestone", "reason", "expires");

    private final SettingsValues settings;
    private final Footprints footprints;
    private final Set<String> codes;

    /**
     * A reader for one programme file.
     *
     * @param codes the ids of all codes
     */
    SuppressionReader(SettingsValues settings, Footprints footprints, Set<String> codes) {
        this.settings = settings;
        this.footprints = footprints;
        this.codes = codes;
    }

    List<Suppression> read(@Nullable YamlNode list) {
        List<Suppression> suppressions = new ArrayList<>();
        for (YamlNode item : settings.items(list, "suppress")) {
            suppressions.add(suppression(item));
        }
        return suppressions;
    }

    private Suppression suppression(YamlNode item) {
        Map<String, YamlNode> members = settings.members(item, "An item of \"suppress\"", KEYS);
        YamlNode code = settings.required(item, members, "suppress", "code", "such as WM-T04");
        YamlNode reason = settings.required(
                item, members, "suppress", "reason", "so that others can tell whether it still applies");
        YamlNode footprint = members.get("footprint");
        YamlNode milestone = members.get("milestone");
        YamlNode expires = members.get("expires");
        return new Suppression(
                settings.code(code, settings.text(code, "code"), codes),
                footprint == null ? null : settings.footprint(footprint, footprints),
                milestone == null ? null : settings.text(milestone, "milestone"),
                settings.text(reason, "reason"),
                expires == null ? null : settings.date(expires, "expires"),
                item.line());
    }
}
