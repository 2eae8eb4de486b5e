package org.waymark.programme;

import java.util.regex.Pattern;

/** Recognises e-mail addresses as settings may have them. */
final class EmailAddress {

    /**
     * The form {@code local@domain} of RFC 5322 without its comments, quoted local parts and addresses in brackets. The
     * longest local part and the longest domain are those of RFC 5321.
     */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}");

    private EmailAddress() {}

    /** Whether the text is one e-mail address. */
    static boolean valid(String text) {
        return ADDRESS.matcher(text).matches();
    }
}
