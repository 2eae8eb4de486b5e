package org.waymark.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Contact;

/**
 * A letter that is ready to be read, changed and sent by a person.
 *
 * @param from the programme's contact, or null to leave the sender to the mail program
 * @param to the footprint's contact, or null when the programme has no address for it
 * @param subject the subject, on one line
 * @param body the text, in lines
 * @param attachments the files that go with it, in order
 */
public record LetterDraft(
        @Nullable Contact from,
        @Nullable Contact to,
        String subject,
        List<String> body,
        List<LetterAttachment> attachments) {

    public LetterDraft {
        body = List.copyOf(body);
        attachments = List.copyOf(attachments);
    }
}
