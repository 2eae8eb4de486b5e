package org.waymark.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One fault in what was sent, in words its sender can act on. A fault of the tool or of its settings is an exception
 * and never a finding.
 *
 * @param code the kind of fault
 * @param severity what it weighs in this programme
 * @param message what is wrong, in plain words, without the address
 * @param fix what to do about it, one sentence in the second person
 * @param address where it stands
 * @param value the cell as sent, or null where no single value is meant or the cell is blank
 * @param footprint code of the footprint that sent it, or null while unknown
 * @param period month the return is for, or null while unknown
 * @param milestone the milestone's id, or null where no milestone is meant or its id is bad
 * @param related another place that helps to understand it, such as the first of two duplicates; else null
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
        @Nullable Address related) {

    /** By file, sheet, row, column and code: the order in which findings are shown and written. */
    public static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::address, Address.IN_ORDER)
            .thenComparing(f -> f.code().id())
            .thenComparing(Finding::message);

    /** A finding with the code's own severity and nothing known of its return yet. */
    public static Finding of(Code code, Address address, @Nullable String value, String message, String fix) {
        return new Finding(code, code.severity(), message, fix, address, value, null, null, null, null);
    }

    /** The same finding, said of this return and milestone. */
    public Finding in(@Nullable String footprint, @Nullable YearMonth period, @Nullable String milestone) {
        return new Finding(code, severity, message, fix, address, value, footprint, period, milestone, related);
    }

    /** The same finding with another severity. */
    public Finding weighing(Severity other) {
        return new Finding(code, other, message, fix, address, value, footprint, period, milestone, related);
    }

    /** The same finding, pointing at another place too. */
    public Finding relatedTo(Address other) {
        return new Finding(code, severity, message, fix, address, value, footprint, period, milestone, other);
    }

    /**
     * Identity across runs: 16 hexadecimal digits over code, footprint, milestone, field and value. No row number takes
     * part, so a known finding stays known when the sender sorts the sheet; only where the milestone's id is missing
     * or bad does the row stand in for it, and only where no footprint is known does the file. The month takes no part
     * either, so that what is wrong with a milestone stays known while it is wrong; but where a whole return is missing,
     * late or superseded (family G), each month's is another.
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
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
