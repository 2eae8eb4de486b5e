package org.waymark.programme;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.NearestMatch;
import org.waymark.catalogue.Severity;
import org.waymark.programme.YamlNode.Members;
import org.waymark.schema.OutsideFiles;
import org.waymark.schema.Rule;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaSource;
import org.waymark.schema.SettingsFile;
import org.waymark.storage.FolderTree;
import org.waymark.text.SentText;

/**
 * Reads a {@code waymark.yaml}. The JSON Schema {@code docs/waymark.schema.json} states the same conditions. Paths in
 * the file are relative to it, and settings that it omits are those of the built-in programme.
 */
final class ProgrammeReader {

    private static final List<String> KEYS = List.of(
            "programme",
            "logo",
            "colours",
            HouseFileReader.PAPER,
            HouseFileReader.SLIDES,
            "footprints",
            "decisions",
            "schema",
            "contact",
            "deadline",
            "bankHolidays",
            "dateOrder",
            "targets",
            "rebase",
            "severity",
            "off",
            "suppress",
            "answers");
    private static final List<String> OFF_KEYS = List.of("code", "reason");
    private static final List<String> DEADLINE_KEYS = List.of("workingDay", "monthsAfter", "correctionDays");
    private static final List<String> CONTACT_KEYS = List.of("name", "email");

    /** The most bytes of a programme file. The YAML parser would need minutes for a much larger one. */
    private static final int MOST = 1_000_000;

    private final Path file;
    private final String name;
    private final OutsideFiles outside;
    private final SettingsValues values;
    private final List<SettingsFile> files = new ArrayList<>();

    private ProgrammeReader(Path file, String name, OutsideFiles outside) {
        this.file = file;
        this.name = name;
        this.outside = outside;
        this.values = new SettingsValues(name);
    }

    /** Reads a programme; see {@link ProgrammeSource#read(Path, String, OutsideFiles)}. */
    static Programme read(Path file, String name, OutsideFiles outside) {
        try {
            return new ProgrammeReader(file, name, outside).programme();
        } catch (NoSuchFileException e) {
            throw new SettingsException(
                    "The programme file " + name + " does not exist"
                            + NearestMatch.siblingHint(file, FolderTree.siblings(file)) + ".",
                    e);
        } catch (CharacterCodingException e) {
            throw new SettingsException("The programme file " + name + " is not in UTF-8.", e);
        } catch (IOException e) {
            throw new SettingsException("The programme file " + name + " cannot be read: " + e.getMessage() + '.', e);
        }
    }

    private Programme programme() throws IOException {
        SettingsFile content = SettingsFile.read(file, name, MOST);
        files.add(content);
        return programme(YamlNode.read(text(content), name));
    }

    private static String text(SettingsFile content) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content.bytes()))
                .toString();
    }

    private Programme programme(YamlNode document) {
        Map<String, YamlNode> members = values.members(document, "The file", KEYS);
        Footprints footprints = footprints(members.get("footprints"));
        YamlNode schemaName = members.get("schema");
        Schema schema = schemaName == null ? SchemaSource.builtIn() : schema(schemaName);
        Set<String> known = codes(schema).keySet();
        Map<String, Severity> severities = severities(members.get("severity"), known);
        YamlNode title = members.get("programme");
        BrandingReader branding = new BrandingReader(values);
        return new Programme(
                title == null ? ProgrammeSource.NAME : values.text(title, "programme"),
                name,
                footprints,
                schema,
                contact(members.get("contact")),
                deadline(members),
                severities,
                off(members.get("off"), known, schema),
                new SuppressionReader(values, footprints, known).read(members.get("suppress")),
                new AnswersReader(values, footprints, codes(schema), severities).read(members.get("answers")),
                corrections(document, footprints, schema),
                decisions(members.get("decisions"), footprints),
                new HouseFileReader(this, files)
                        .read(branding.read(logo(branding, members.get("logo")), members.get("colours")), members),
                dateOrder(members.get("dateOrder")),
                new TrendSettingsReader(values).read(members.get("targets"), members.get("rebase")),
                files);
    }

    private Schema schema(YamlNode named) {
        String nameOrPath = values.text(named, "schema");
        if (!nameOrPath.equals(SchemaSource.CHANGE_MILESTONES)) {
            requireInside(named, "schema", nameOrPath);
        }
        return SchemaSource.load(nameOrPath, file.resolveSibling(""), beside(nameOrPath));
    }

    private Footprints footprints(@Nullable YamlNode list) {
        if (list == null) {
            return ProgrammeSource.builtInFootprints();
        }
        String path = values.text(list, "footprints");
        requireInside(list, "footprints", path);
        Path found = file.resolveSibling(path);
        SettingsFile content = FootprintsReader.content(found, beside(path));
        files.add(content);
        return FootprintsReader.read(found, content);
    }

    /** The decisions in the file that the programme names, or in {@code decisions.csv} beside it if there is one. */
    private List<RecordedDecision> decisions(@Nullable YamlNode named, Footprints footprints) {
        String path = named == null ? DecisionsReader.FILE_NAME : values.text(named, "decisions");
        Path found = file.resolveSibling(path);
        if (named != null) {
            requireInside(named, "decisions", path);
        } else if (!Files.isRegularFile(found, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        SettingsFile content = DecisionsReader.content(found, beside(path));
        files.add(content);
        return DecisionsReader.read(found, content, footprints);
    }

    /** The corrections in {@code corrections.yaml} beside the programme file, if there is one. */
    private List<CellCorrection> corrections(YamlNode document, Footprints footprints, Schema schema) {
        String shown = beside(CorrectionsReader.FILE_NAME);
        Path found = file.resolveSibling(CorrectionsReader.FILE_NAME);
        if (!Files.exists(found, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        if (outside.refuse(file.toAbsolutePath().resolveSibling(""), found)) {
            throw values.fault(
                    document,
                    "the corrections beside this file are a link out of its folder; put the file itself there, or allow"
                            + " it with --allow-outside");
        }
        try {
            SettingsFile content = SettingsFile.read(found, shown, MOST);
            files.add(content);
            return new CorrectionsReader(shown, footprints, schema).read(text(content));
        } catch (CharacterCodingException e) {
            throw new SettingsException("The corrections in " + shown + " are not in UTF-8.", e);
        } catch (IOException e) {
            throw new SettingsException("The corrections in " + shown + " cannot be read: " + e.getMessage() + '.', e);
        }
    }

    private @Nullable Logo logo(BrandingReader branding, @Nullable YamlNode named) {
        if (named == null) {
            return null;
        }
        Logo logo = branding.logo(named, beside(named, "logo"), shown(named, "logo"));
        files.add(logo.file());
        return logo;
    }

    /** The file that a setting names, which must be in the folder of this file. */
    Path beside(YamlNode named, String key) {
        String path = values.text(named, key);
        requireInside(named, key, path);
        return file.resolveSibling(path);
    }

    /** The name to show for the file that a setting names. */
    String shown(YamlNode named, String key) {
        return beside(values.text(named, key));
    }

    private void requireInside(YamlNode named, String key, String path) {
        try {
            Path folder = file.toAbsolutePath().resolveSibling("");
            if (!outside.refuse(folder, folder.resolve(path))) {
                return;
            }
        } catch (InvalidPathException e) {
            throw values.fault(named, "\"" + key + "\" should be a path, not " + named.kind());
        }
        throw values.fault(
                named,
                "\"" + key + "\" names " + named.kind() + ", which is not in the folder of this file; move it there, or"
                        + " allow it with --allow-outside");
    }

    /** The name to show for a file that this one names. It is relative to the same folder as the name of this one. */
    private String beside(String path) {
        try {
            return Path.of(name).resolveSibling(path).normalize().toString();
        } catch (InvalidPathException e) {
            return path;
        }
    }

    private @Nullable Contact contact(@Nullable YamlNode node) {
        if (node == null) {
            return null;
        }
        Map<String, YamlNode> parts = values.members(node, "\"contact\"", CONTACT_KEYS);
        YamlNode title = parts.get("name");
        if (title == null) {
            throw values.fault(node, "\"contact\" needs a \"name\", such as programme office");
        }
        YamlNode email = parts.get("email");
        return new Contact(values.text(title, "name"), email == null ? null : email(email));
    }

    private String email(YamlNode node) {
        String email = values.text(node, "email");
        if (!EmailAddress.valid(email)) {
            throw values.fault(node, "\"email\" should be an e-mail address, such as returns@example.org");
        }
        return email;
    }

    private @Nullable Deadline deadline(Map<String, YamlNode> members) {
        Set<LocalDate> holidays = new HashSet<>();
        for (YamlNode day : values.items(members.get("bankHolidays"), "bankHolidays")) {
            holidays.add(values.date(day, "bankHolidays"));
        }
        YamlNode deadline = members.get("deadline");
        if (deadline == null) {
            return null;
        }
        Map<String, YamlNode> parts = values.members(deadline, "\"deadline\"", DEADLINE_KEYS);
        YamlNode workingDay = parts.get("workingDay");
        if (workingDay == null) {
            throw values.fault(deadline, "\"deadline\" needs a \"workingDay\", such as 10 for the tenth working day");
        }
        YamlNode monthsAfter = parts.get("monthsAfter");
        YamlNode correctionDays = parts.get("correctionDays");
        return new Deadline(
                values.whole(workingDay, "workingDay", 1, 23),
                monthsAfter == null ? 1 : values.whole(monthsAfter, "monthsAfter", 0, 12),
                correctionDays == null
                        ? Deadline.CORRECTION_DAYS
                        : values.whole(correctionDays, "correctionDays", 1, 23),
                holidays);
    }

    private DateOrder dateOrder(@Nullable YamlNode node) {
        if (node == null) {
            return DateOrder.ISO;
        }
        String word = values.text(node, "dateOrder");
        return Arrays.stream(DateOrder.values())
                .filter(order -> order.word().equals(word))
                .findFirst()
                .orElseThrow(() -> values.fault(
                        node,
                        "\"dateOrder\" should be iso (2026-10-31) or dmy (31/10/2026), not " + SentText.excerpt(word)));
    }

    private Map<String, Severity> severities(@Nullable YamlNode node, Set<String> known) {
        Map<String, Severity> severities = new HashMap<>();
        if (node != null) {
            values.members(node, "\"severity\"", null).forEach((code, value) -> {
                String word = values.text(value, code);
                Severity severity = Arrays.stream(Severity.values())
                        .filter(s -> s.word().equals(word))
                        .findFirst()
                        .orElseThrow(() -> values.fault(
                                value,
                                SentText.excerpt(word) + " is not a severity; it is one of error, warning, advisory"));
                severities.put(values.code(value, code, known), severity);
            });
        }
        return severities;
    }

    private Set<String> off(@Nullable YamlNode node, Set<String> known, Schema schema) {
        return values.items(node, "off").stream()
                .map(item -> codeOff(item, known, schema))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A code that is an error needs a reason to be switched off, because a return with errors is otherwise rejected.
     */
    private String codeOff(YamlNode item, Set<String> known, Schema schema) {
        if (item instanceof Members) {
            Map<String, YamlNode> members = values.members(item, "An item of \"off\"", OFF_KEYS);
            YamlNode code = members.get("code");
            YamlNode reason = members.get("reason");
            if (code == null || reason == null) {
                throw values.fault(item, "an item of \"off\" needs a \"" + (code == null ? "code" : "reason") + "\"");
            }
            values.text(reason, "reason");
            return values.code(code, values.text(code, "code"), known);
        }
        String id = values.code(item, values.text(item, "off"), known);
        if (isError(id, schema)) {
            throw values.fault(
                    item,
                    id + " is an error, which is switched off only with a reason; write off: [{ code: " + id
                            + ", reason: ... }]");
        }
        return id;
    }

    private static boolean isError(String id, Schema schema) {
        Code code = codes(schema).get(id);
        return code != null && code.severity() == Severity.ERROR;
    }

    /** The built-in codes and those of the schema's rules, by id. */
    private static Map<String, Code> codes(Schema schema) {
        Map<String, Code> codes = new HashMap<>(Codes.all());
        schema.rules().stream()
                .map(Rule::code)
                .forEach(code ->
                        codes.merge(code.id(), code, (one, other) -> one.severity() == Severity.ERROR ? one : other));
        return codes;
    }
}
