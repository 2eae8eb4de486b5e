package org.waymark.check.cell;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Codes;
import org.waymark.check.cell.CellValue.AbsentValue;
import org.waymark.intake.grid.CellKind;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;
import org.waymark.text.English;

/**
 * Reads the cells of one field. Values and faults are cached by text, up to a limit, because the same dates, choices
 * and mistakes occur in many rows. Thread-safe.
 */
public final class CellReader {

    private static final int MOST_CACHED = 8192;
    private static final int MOST_CACHED_FAULTY = 1024;

    private final Field field;
    private final Set<String> missingValues;
    private final int longestMissing;
    private final boolean freeText;
    private final ValueReader reader;
    private final @Nullable ValueConstraints limits;
    private final @Nullable ConcurrentMap<String, CellValue> known;
    private final ConcurrentMap<String, RecordedFaults.Reading> faulty = new ConcurrentHashMap<>();

    CellReader(Field field, Set<String> missingValues, ValueReader reader) {
        this.field = field;
        this.missingValues = missingValues;
        this.longestMissing =
                missingValues.stream().mapToInt(String::length).max().orElse(0);
        this.reader = reader;
        boolean text = field.type() == FieldType.STRING || field.type() == FieldType.ANY;
        boolean choice =
                !field.categories().isEmpty() || !field.constraints().oneOf().isEmpty();
        this.freeText = (text || field.type() == FieldType.LIST)
                && !choice
                && field.constraints().pattern() == null
                && !"email".equals(field.options().get("format"));
        boolean limited = !field.constraints().none() || !field.categories().isEmpty();
        this.limits = limited ? new ValueConstraints(field, reader) : null;
        this.known = text && !choice ? null : new ConcurrentHashMap<>();
    }

    /**
     * The value of a cell, which is of the type of its field or absent.
     *
     * @param text the cell as sent
     * @param faults receives the faults of the cell
     */
    public CellValue read(@Nullable String text, CellKind kind, CellFaults faults) {
        if (text == null || text.isEmpty()) {
            return AbsentValue.BLANK;
        }
        if (known != null && !reader.dependsOn(kind) && kind != CellKind.ERROR) {
            CellValue value = known.get(text);
            if (value != null) {
                return value;
            }
        }
        if (isMissing(text)) {
            return AbsentValue.BLANK;
        }
        if (!StrayCharacters.in(text)) {
            return readClean(text, kind, faults);
        }
        String clean = StrayCharacters.clean(text);
        if (clean.isEmpty() || isMissing(clean)) {
            return AbsentValue.BLANK;
        }
        faults.add(
                Codes.STRAY_CHARACTERS,
                English.capital(MessagePhrases.the(field)) + " has " + StrayCharacters.describe(text) + ".",
                "Remove the characters that do not belong to the value; it was read without them.");
        return readClean(clean, kind, faults);
    }

    /** Whether the cells have free text, in which formulas and personal data are looked for. */
    public boolean isFreeText() {
        return freeText;
    }

    /** The length is compared first, because most texts are too long to be one of these and need no lookup. */
    private boolean isMissing(String text) {
        return text.length() <= longestMissing && missingValues.contains(text);
    }

    /**
     * The value of a text that a schema states for this field, such as a value in a rule; unreadable when the field cannot
     * have it.
     */
    public CellValue readSchemaValue(String text) {
        return readClean(text, CellKind.TEXT, IgnoredFaults.FAULTS);
    }

    /** The label of the choice that is nearest to a misspelt one; empty when none is near or the field has no choices. */
    Optional<String> nearestChoice(String text) {
        return reader instanceof ChoiceReader choices ? Optional.ofNullable(choices.nearest(text)) : Optional.empty();
    }

    private CellValue readClean(String text, CellKind kind, CellFaults faults) {
        if (known == null || reader.dependsOn(kind)) {
            return readUncached(text, kind, faults);
        }
        RecordedFaults.Reading cached = kind.isText() ? faulty.get(text) : null;
        if (cached != null) {
            return cached.replay(faults);
        }
        RecordedFaults recorded = new RecordedFaults(faults);
        CellValue value = readUncached(text, kind, recorded);
        if (recorded.none()) {
            if (known.size() < MOST_CACHED) {
                known.putIfAbsent(text, value);
            }
        } else if (kind.isText() && recorded.cacheable() && faulty.size() < MOST_CACHED_FAULTY) {
            faulty.putIfAbsent(text, recorded.reading(value));
        }
        return value;
    }

    private CellValue readUncached(String text, CellKind kind, CellFaults faults) {
        if (kind == CellKind.ERROR || FormulaText.isError(text)) {
            formulaError(text, faults);
            return AbsentValue.UNREADABLE;
        }
        if (freeText) {
            checkFreeText(text, faults);
        }
        boolean mayBeBlank = !field.constraints().required() && PlaceholderText.is(text);
        CellValue value = reader.read(text, kind, mayBeBlank ? new NoAnswerFaults(faults) : faults);
        return limits == null ? value : limits.check(text, value, faults);
    }

    private void formulaError(String text, CellFaults faults) {
        boolean calculated = !text.startsWith("=");
        faults.add(
                Codes.FORMULA_ERROR,
                calculated
                        ? "The formula in this cell ends in the error " + text + "."
                        : "The formula in this cell was never calculated, so it has no value.",
                (calculated ? "Correct the formula" : "Open the workbook in Excel and save it again") + ", or "
                        + English.small(MessagePhrases.fillIn(field)) + ".");
    }

    private void checkFreeText(String text, CellFaults faults) {
        if (FormulaText.looksLike(text)) {
            faults.add(
                    Codes.FORMULA_LIKE_TEXT,
                    English.capital(MessagePhrases.the(field)) + " starts with " + text.charAt(0)
                            + ", so a spreadsheet may take it for a formula.",
                    "Start the text with a letter or a digit.");
        }
        if (PersonalData.possible(text) || PersonName.fills(field.name(), text)) {
            PersonalData.Found found = PersonalData.find(text, field.name());
            if (!found.kinds().isEmpty()) {
                faults.mask(found.masked());
                faults.add(
                        Codes.PERSONAL_DATA,
                        English.capital(MessagePhrases.the(field)) + " seems to contain " + English.and(found.kinds())
                                + ".",
                        "Remove what identifies a person, and name a role instead.");
            }
        }
    }
}
