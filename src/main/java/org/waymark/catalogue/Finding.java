package org.waymark.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One fault in what was sent, described so that its sender can correct it. A fault of the tool or of its settings is an
 * exception, never a finding. Immutable.
 *
 * @param code the kind of fault
 * @param severity its severity in this programme
 * @param message what is wrong, as sentences without the address
 * @param fix what to do about it, as one sentence in the imperative
 * @param address the place of the fault
 * @param value the cell as sent, or null where the fault is not that of one cell or the cell is blank
 * @param footprint the code of the footprint that sent it, or null while unknown
 * @param period the month that the return is for, or null while unknown
 * @param milestone the id of the milestone, or null where there is none or it cannot be used
 * @param milestoneTitle the title of the milestone as sent, with personal data masked; null where it is blank or unknown
 * @param related another place that helps to understand the fault, such as the first of two duplicates; else null
 * @param query the answer to the query, {@link QueryAnswer#OPEN} while there is none; null for a finding that cannot be
 * answered, such as every error
 * @param fixClass how certain the correction by {@code waymark fix} is; null when there is none
 */
public record Finding(
        Code code,
        Severity severity,
        String message,
        String fix,
        Address address,
        @Nullable String value,
        @Nullable String footprint,
        @Nullable YearMonth period,
        @Nullable String milestone,
        @Nullable String milestoneTitle,
        @Nullable Address related,
        @Nullable QueryAnswer query,
        @Nullable FixClass fixClass) {

    /** Orders by file, sheet, row, column, code and message, which is the order in every output. */
    public static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::address, Address.IN_ORDER)
            .thenComparing(f -> f.code().id())
            .thenComparing(Finding::message);

    /** An error cannot be answered: it has to be corrected. */
    public Finding {
        if (severity == Severity.ERROR) {
            query = null;
        }
    }

    /** A finding that nobody can answer, or whose answer is not known yet. */
    public Finding(
            Code code,
            Severity severity,
            String message,
            String fix,
            Address address,
            @Nullable String value,
            @Nullable String footprint,
            @Nullable YearMonth period,
            @Nullable String milestone,
            @Nullable String milestoneTitle,
            @Nullable Address related) {
        this(
                code,
                severity,
                message,
                fix,
                address,
                value,
                footprint,
                period,
                milestone,
                milestoneTitle,
                related,
                null,
                null);
    }

    /** A finding with the default severity of its code, whose return is not yet known. */
    public static Finding of(Code code, Address address, @Nullable String value, String message, String fix) {
        return new Finding(code, code.severity(), message, fix, address, value, null, null, null, null, null);
    }

    /** The same finding with its return and the id of its milestone. */
    public Finding in(@Nullable String footprint, @Nullable YearMonth period, @Nullable String milestone) {
        return new Finding(
                code,
                severity,
                message,
                fix,
                address,
                value,
                footprint,
                period,
                milestone,
                milestoneTitle,
                related,
                query,
                fixClass);
    }

    /** The same finding with the title of its milestone. */
    public Finding titled(@Nullable String title) {
        return new Finding(
                code, severity, message, fix, address, value, footprint, period, milestone, title, related, query,
                fixClass);
    }

    /** The same finding with another severity. */
    public Finding weighing(Severity other) {
        return new Finding(
                code,
                other,
                message,
                fix,
                address,
                value,
                footprint,
                period,
                milestone,
                milestoneTitle,
                related,
                query,
                fixClass);
    }

    /** The same finding with other texts; the same object when they are equal. */
    public Finding quoting(
            String otherMessage, String otherFix, @Nullable String otherValue, @Nullable String otherTitle) {
        return otherMessage.equals(message)
                        && otherFix.equals(fix)
                        && Objects.equals(otherValue, value)
                        && Objects.equals(otherTitle, milestoneTitle)
                ? this
                : new Finding(
                        code,
                        severity,
                        otherMessage,
                        otherFix,
                        address,
                        otherValue,
                        footprint,
                        period,
                        milestone,
                        otherTitle,
                        related,
                        query,
                        fixClass);
    }

    /** The same finding as a query with an answer; an error stays as it is. */
    public Finding answered(QueryAnswer answer) {
        return new Finding(
                code,
                severity,
                message,
                fix,
                address,
                value,
                footprint,
                period,
                milestone,
                milestoneTitle,
                related,
                answer,
                fixClass);
    }

    /** The same finding with the class of its correction; null when it cannot be corrected. */
    public Finding fixedBy(@Nullable FixClass other) {
        return other == fixClass
                ? this
                : new Finding(
                        code,
                        severity,
                        message,
                        fix,
                        address,
                        value,
                        footprint,
                        period,
                        milestone,
                        milestoneTitle,
                        related,
                        query,
                        other);
    }

    /** Whether it is a query that is explained, agreed or refused. */
    public boolean isAnswered() {
        return query != null && query.state() != QueryState.OPEN;
    }

    /** Whether it still needs somebody to act: anything but a query that is explained or agreed. */
    public boolean unsettled() {
        return query == null || query.state().unsettled();
    }

    /** The same finding with a related place. */
    public Finding relatedTo(Address other) {
        return new Finding(
                code,
                severity,
                message,
                fix,
                address,
                value,
                footprint,
                period,
                milestone,
                milestoneTitle,
                other,
                query,
                fixClass);
    }

    /**
     * The identity of the finding across runs: 16 hexadecimal digits of a SHA-256 hash over code, footprint, milestone,
     * field and value.
     *
     * <p>The row is not part of it, so that a finding keeps its identity when the sender sorts the sheet. If there is
     * no milestone ID, the row is used instead, and if the footprint is unknown, the file. The month is not part of it
     * either, so that a fault of a milestone keeps its identity until it is corrected. Findings about a whole return
     * (family G) do include the month, because each month's is a different fault.
     */
    public String fingerprint() {
        String place = footprint == null ? "file:" + address.file() : footprint;
        String which = milestone == null ? "row:" + address.row() : milestone;
        String text = String.join(
                "\u001f",
                code.id(),
                place,
                which,
                address.field() == null ? "" : address.field(),
                value == null ? "" : value);
        boolean ofReturn = code.id().startsWith("WM-G");
        return digest(ofReturn ? text + "\u001f" + period : text);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must support SHA-256", e);
        }
    }
}
