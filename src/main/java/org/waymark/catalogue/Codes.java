package org.waymark.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every code of waymark, in the order in which they are documented. Codes that only the rules of a schema raise have no
 * constant; {@link #all} has them by id.
 */
public final class Codes {

    private static final Map<String, Code> ALL = new LinkedHashMap<>();

    public static final Code FILE_UNREADABLE = code("WM-F01", "file-unreadable", Severity.ERROR);
    public static final Code FILE_ENCRYPTED = code("WM-F02", "file-encrypted", Severity.ERROR);
    public static final Code EXPANSION_LIMIT = code("WM-F03", "expansion-limit", Severity.ERROR);
    public static final Code ENCODING_UNDECODABLE = code("WM-F04", "encoding-undecodable", Severity.ERROR);
    public static final Code ENCODING_GUESSED = code("WM-F05", "encoding-guessed", Severity.WARNING);
    public static final Code EXTENSION_MISMATCH = code("WM-F06", "extension-mismatch", Severity.WARNING);
    public static final Code NO_MILESTONE_TABLE = code("WM-F07", "no-milestone-table", Severity.ERROR);
    public static final Code EMPTY_FILE = code("WM-F08", "empty-file", Severity.ERROR);
    public static final Code ACTIVE_CONTENT = code("WM-F09", "active-content", Severity.ADVISORY);
    public static final Code COLUMN_MISSING = code("WM-S01", "column-missing", Severity.ERROR);
    public static final Code COLUMN_UNKNOWN = code("WM-S02", "column-unknown", Severity.WARNING);
    public static final Code COLUMN_DUPLICATE = code("WM-S03", "column-duplicate", Severity.ERROR);
    public static final Code RAGGED_ROW = code("WM-S04", "ragged-row", Severity.ERROR);
    public static final Code HIDDEN_DATA = code("WM-S05", "hidden-data", Severity.WARNING);
    public static final Code MERGED_CELLS = code("WM-S06", "merged-cells", Severity.WARNING);
    public static final Code TABLE_OFFSET = code("WM-S07", "table-offset", Severity.ADVISORY);
    public static final Code TEMPLATE_VERSION = code("WM-S08", "template-version", Severity.WARNING);
    public static final Code STRAY_ROW = code("WM-S09", "stray-row", Severity.ERROR);
    public static final Code CONTENT_NOT_READ = code("WM-S10", "content-not-read", Severity.ADVISORY);
    public static final Code REQUIRED_BLANK = code("WM-C01", "required-blank", Severity.ERROR);
    public static final Code WRONG_TYPE = code("WM-C02", "wrong-type", Severity.ERROR);
    public static final Code DATE_INVALID = code("WM-C03", "date-invalid", Severity.ERROR);
    public static final Code DATE_NOT_ISO = code("WM-C04", "date-not-iso", Severity.ADVISORY);
    public static final Code NOT_ALLOWED = code("WM-C05", "not-allowed", Severity.ERROR);
    public static final Code PATTERN = code("WM-C06", "pattern", Severity.ERROR);
    public static final Code OUT_OF_RANGE = code("WM-C07", "out-of-range", Severity.ERROR);
    public static final Code TOO_LONG = code("WM-C08", "too-long", Severity.ERROR);
    public static final Code STRAY_CHARACTERS = code("WM-C09", "stray-characters", Severity.ADVISORY);
    public static final Code FORMULA_ERROR = code("WM-C10", "formula-error", Severity.ERROR);
    public static final Code FORMULA_LIKE_TEXT = code("WM-C11", "formula-like-text", Severity.WARNING);
    public static final Code PERSONAL_DATA = code("WM-C12", "personal-data", Severity.WARNING);

    // Only rules of a schema raise the codes without a constant.
    static {
        code("WM-R01", "completed-needs-actual-date", Severity.ERROR);
        code("WM-R02", "actual-date-needs-completed", Severity.ERROR);
        code("WM-R03", "completed-needs-100-percent", Severity.ERROR);
        code("WM-R04", "not-started-needs-0-percent", Severity.ERROR);
        code("WM-R05", "open-needs-forecast-date", Severity.ERROR);
        code("WM-R06", "open-needs-rag", Severity.ERROR);
        code("WM-R07", "actual-date-after-period", Severity.ERROR);
        code("WM-R08", "forecast-before-period-end", Severity.WARNING);
        code("WM-R09", "delayed-needs-reason", Severity.ERROR);
        code("WM-R10", "needs-narrative", Severity.ERROR);
        code("WM-R11", "green-while-slipping", Severity.WARNING);
        code("WM-R12", "boundary-needs-partners", Severity.ERROR);
        code("WM-R13", "ceded-needs-recipient", Severity.ERROR);
        code("WM-R14", "partial-needs-next-step", Severity.WARNING);
        code("WM-R15", "outcome-needs-evidence", Severity.WARNING);
        code("WM-R16", "outcome-needs-involvement", Severity.WARNING);
        code("WM-R17", "same-dimension-twice", Severity.WARNING);
        code("WM-R18", "measure-incomplete", Severity.ERROR);
        code("WM-R19", "sustained-unchecked", Severity.ADVISORY);
    }

    public static final Code DUPLICATE_MILESTONE = code("WM-K01", "duplicate-milestone", Severity.ERROR);
    public static final Code FOOTPRINT_DISAGREES = code("WM-K02", "footprint-disagrees", Severity.ERROR);
    public static final Code PERIOD_DISAGREES = code("WM-K03", "period-disagrees", Severity.ERROR);
    public static final Code FOOTPRINT_UNKNOWN = code("WM-K04", "footprint-unknown", Severity.ERROR);
    public static final Code WRONG_PERIOD = code("WM-K05", "wrong-period", Severity.ERROR);

    static {
        code("WM-K06", "dimension-empty", Severity.WARNING);
        code("WM-K07", "outcome-without-groundwork", Severity.WARNING);
        code("WM-K08", "narratives-copied", Severity.ADVISORY);
    }

    public static final Code RETURN_EMPTY = code("WM-K09", "return-empty", Severity.ERROR);
    public static final Code SUBMITTED_IN_FUTURE = code("WM-K10", "submitted-in-future", Severity.WARNING);

    public static final Code LIKELY_FOOTPRINT = code("WM-K11", "another-footprints-return", Severity.ERROR);

    static {
        code("WM-T01", "baseline-changed", Severity.ERROR);
        code("WM-T02", "percent-decreased", Severity.WARNING);
        code("WM-T03", "completed-reopened", Severity.ERROR);
        code("WM-T04", "milestone-disappeared", Severity.WARNING);
        code("WM-T05", "dimension-changed", Severity.WARNING);
        code("WM-T06", "actual-date-changed", Severity.WARNING);
        code("WM-T07", "sliding", Severity.WARNING);
        code("WM-T08", "stale", Severity.ADVISORY);
        code("WM-T09", "id-recycled", Severity.WARNING);
        code("WM-T10", "measure-jumped", Severity.WARNING);
        code("WM-T11", "goalposts-moved", Severity.WARNING);
    }

    public static final Code EXPLANATION_UNKNOWN_CODE = code("WM-Q01", "explanation-unknown-code", Severity.WARNING);
    public static final Code EXPLANATION_OF_ERROR = code("WM-Q02", "explanation-of-error", Severity.WARNING);
    public static final Code EXPLANATION_UNKNOWN_MILESTONE =
            code("WM-Q03", "explanation-unknown-milestone", Severity.WARNING);
    public static final Code EXPLANATION_BLANK = code("WM-Q04", "explanation-blank", Severity.ADVISORY);
    public static final Code EXPLANATIONS_UNREAD = code("WM-Q05", "explanations-unread", Severity.WARNING);
    public static final Code RETURN_MISSING = code("WM-G01", "return-missing", Severity.WARNING);
    public static final Code RETURN_SUPERSEDED = code("WM-G02", "return-superseded", Severity.ADVISORY);
    public static final Code RETURN_LATE = code("WM-G03", "return-late", Severity.WARNING);
    public static final Code NARRATIVE_COPIED =
            code("WM-G04", "narrative-copied-between-footprints", Severity.ADVISORY);
    public static final Code CHECK_SKIPPED = code("WM-M01", "check-skipped", Severity.ADVISORY);
    public static final Code PREVIOUS_RETURN_NOT_FOUND = code("WM-M02", "previous-return-not-found", Severity.ADVISORY);
    public static final Code SUPPRESSION_UNUSED = code("WM-M03", "suppression-unused", Severity.WARNING);
    public static final Code SUPPRESSION_EXPIRED = code("WM-M04", "suppression-expired", Severity.WARNING);

    public static final Code CORRECTION_NOT_APPLIED = code("WM-M05", "correction-not-applied", Severity.WARNING);

    public static final Code ANSWER_NOT_APPLIED = code("WM-M06", "answer-not-applied", Severity.WARNING);

    /** The codes of faults at which the reading of a file ends, so that rows may be missing. */
    private static final Set<Code> END_READING =
            Set.of(FILE_UNREADABLE, FILE_ENCRYPTED, EXPANSION_LIMIT, ENCODING_UNDECODABLE);

    private Codes() {}

    /** All codes by id, in the order in which they are documented; read-only. */
    public static Map<String, Code> all() {
        return Collections.unmodifiableMap(ALL);
    }

    /** The code with this id, ignoring case and with or without the leading {@code WM-}. */
    public static Optional<Code> find(String id) {
        String upper = id.strip().toUpperCase(Locale.ROOT);
        return Optional.ofNullable(ALL.get(upper.startsWith("WM-") ? upper : "WM-" + upper));
    }

    /** Whether the reading of a file ends at a finding of this code, so that rows may be missing. */
    public static boolean endsReading(Code code) {
        return END_READING.contains(code);
    }

    private static Code code(String id, String slug, Severity severity) {
        Code code = new Code(id, slug, severity);
        ALL.put(id, code);
        return code;
    }
}
