package org.waymark.pack.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the manifest of a pack states. Members that an earlier version of waymark did not write are empty. Immutable.
 *
 * @param version the version of waymark that wrote the pack
 * @param programme the programme's name
 * @param period the month of the pack
 * @param previous the month it is compared with; null if there is none
 * @param asOf the date of the report
 * @param masked whether personal data is masked
 * @param settings the settings files that were read
 * @param inputs the files of returns that were read
 * @param outputs the other files of the pack
 */
public record ArchivedManifest(
        String version,
        String programme,
        YearMonth period,
        @Nullable YearMonth previous,
        LocalDate asOf,
        boolean masked,
        List<Listed> settings,
        List<Listed> inputs,
        List<Listed> outputs) {

    /**
     * A file in a list of the manifest.
     *
     * @param name its name, with {@code /} between its parts; for a file of the pack relative to the pack's folder
     * @param sha256 the digest of its bytes, in lower-case hexadecimal digits
     */
    public record Listed(String name, String sha256) {}

    public ArchivedManifest {
        settings = List.copyOf(settings);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /**
     * Takes the manifest from its JSON document.
     *
     * @throws DateTimeException if it has no period or no date
     */
    static ArchivedManifest of(JsonValues json) {
        String previous = json.text("previous");
        JsonValues settings = json.object("settings");
        return new ArchivedManifest(
                orEmpty(json.text("waymark")),
                orEmpty(json.text("programme")),
                YearMonth.parse(orEmpty(json.text("period"))),
                previous == null ? null : YearMonth.parse(previous),
                LocalDate.parse(orEmpty(json.text("asOf"))),
                !settings.has("masked") || settings.isTrue("masked"),
                listed(settings, "files", "file"),
                listed(json, "inputs", "file"),
                listed(json, "outputs", "path"));
    }

    private static List<Listed> listed(JsonValues json, String list, String name) {
        return json.objects(list).stream()
                .map(file -> new Listed(orEmpty(file.text(name)), orEmpty(file.text("sha256"))))
                .toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
