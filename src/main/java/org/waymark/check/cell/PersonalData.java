package org.waymark.check.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds and masks data that identifies a person in a text: NHS numbers with a valid check digit, e-mail addresses, UK
 * telephone numbers and, where a role is asked for, the name of a person.
 */
public final class PersonalData {

    private static final int FEWEST_DIGITS = 10;

    /** What a telephone number may have between its digits, besides blanks. */
    private static final String BETWEEN_DIGITS = "()+-";

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\w.+-])[\\w.+'-]{1,64}+@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}", Pattern.UNICODE_CASE);
    private static final Pattern NHS_NUMBER =
            Pattern.compile("(?<![\\w/=#.+-])\\d{3}([ -]?)\\d{3}\\1\\d{4}(?![\\w/=-])");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\w/=#.])(?:(?:\\+|00)44[ -]?(?:\\(0\\)[ -]?)?|\\(?0)[1-9](?:[ ()-]{0,2}\\d){8,9}(?![\\w/=])");

    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    private PersonalData() {}

    /**
     * The personal data in a text.
     *
     * @param kinds the kinds of data found, such as {@code an NHS number}; empty when there is none
     * @param masked the text with a dot in place of every letter and digit of the data
     */
    record Found(List<String> kinds, String masked) {}

    /** Whether the text may contain personal data, as a fast test before {@link #find}. */
    static boolean possible(String text) {
        return hasAddressSign(text) || hasLongNumber(text);
    }

    private static boolean hasAddressSign(String text) {
        return text.indexOf('@') >= 0;
    }

    /**
     * Whether the text has a run of digits as long as an NHS or telephone number, with nothing between them that such a
     * number cannot have. The search looks back from where such a run could end, and so skips most of a text in words.
     */
    private static boolean hasLongNumber(String text) {
        int start = 0;
        while (text.length() - start >= FEWEST_DIGITS) {
            int other = start + FEWEST_DIGITS - 1;
            while (other >= start && mayBeInNumber(text.charAt(other))) {
                other--;
            }
            if (other >= start) {
                start = other + 1;
                continue;
            }
            int digits = 0;
            for (; start < text.length() && mayBeInNumber(text.charAt(start)); start++) {
                if (isDigit(text.charAt(start)) && ++digits == FEWEST_DIGITS) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Characters outside ASCII may be stray ones, which are removed later, so they do not end a number. */
    private static boolean mayBeInNumber(char c) {
        return isDigit(c) || c <= ' ' || c >= '\u007F' || BETWEEN_DIGITS.indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * The text with a dot in place of every letter and digit of personal data; the same object when there is none.
     * Stray characters within a number or an address are removed.
     */
    public static String masked(String text) {
        if (!possible(text)) {
            return text;
        }
        Found found = find(text);
        String masked = found.kinds().isEmpty() ? text : found.masked();
        Found brokenUp = find(StrayCharacters.clean(masked));
        return brokenUp.kinds().isEmpty() ? masked : brokenUp.masked();
    }

    /**
     * The text with a dot in place of every letter and digit of personal data, including the name of a person in a field
     * that asks for a role.
     *
     * @param field the name of the field
     */
    public static String masked(String text, String field) {
        return masked(withoutName(text, field));
    }

    /**
     * The text with a dot in place of every letter and digit if it is the name of a person in a field that asks for a role;
     * else the same object.
     *
     * @param field the name of the field
     */
    public static String withoutName(String text, String field) {
        return PersonName.fills(field, StrayCharacters.clean(text)) ? dots(text) : text;
    }

    /** Finds the personal data in the text of a field; see {@link #masked(String, String)}. */
    static Found find(String text, String field) {
        return PersonName.fills(field, text) ? new Found(List.of("a person's name"), dots(text)) : find(text);
    }

    private static String dots(String text) {
        return LETTER_OR_DIGIT.matcher(text).replaceAll("•");
    }

    /** Finds the personal data in a text. */
    static Found find(String text) {
        List<String> kinds = new ArrayList<>();
        StringBuilder masked = new StringBuilder(text);
        if (hasAddressSign(text) && mask(EMAIL.matcher(text), masked, false)) {
            kinds.add("an e-mail address");
        }
        if (!hasLongNumber(text)) {
            return new Found(kinds, masked.toString());
        }
        if (mask(NHS_NUMBER.matcher(text), masked, true)) {
            kinds.add("an NHS number");
        }
        if (mask(PHONE.matcher(masked.toString()), masked, false)) {
            kinds.add("a telephone number");
        }
        return new Found(kinds, masked.toString());
    }

    private static boolean mask(Matcher matcher, StringBuilder masked, boolean mustCheck) {
        boolean found = false;
        while (matcher.find()) {
            if (mustCheck && !passesCheckDigit(matcher.group())) {
                continue;
            }
            found = true;
            for (int i = matcher.start(); i < matcher.end(); i++) {
                if (Character.isLetterOrDigit(masked.charAt(i))) {
                    masked.setCharAt(i, '•');
                }
            }
        }
        return found;
    }

    /**
     * Whether an NHS number passes the check of the NHS Data Dictionary. The first nine digits are weighted from 10
     * down to 2; the tenth digit is 11 minus the sum modulo 11, where 11 is written as 0 and 10 marks an invalid
     * number. Ten equal digits are a placeholder and do not pass.
     */
    static boolean passesCheckDigit(String number) {
        String digits = number.replaceAll("\\D", "");
        if (digits.chars().distinct().count() == 1) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
    }
}
