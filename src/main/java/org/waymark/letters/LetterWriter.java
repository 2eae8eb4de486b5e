package org.waymark.letters;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.Fields;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.waymark.programme.Contact;

/**
 * Writes a letter as an Internet message (RFC 5322 with MIME, RFC 2045), which mail programs open as a draft. The header
 * {@code X-Unsent} makes Outlook open it for editing. A draft has no date and no message ID, which the mail program adds when
 * it is sent, so the same letter always gives the same bytes.
 */
public final class LetterWriter {

    private LetterWriter() {}

    /** Writes a letter; neither flushes nor closes {@code out}. */
    public static void write(LetterDraft letter, OutputStream out) throws IOException {
        String boundary = boundary(letter);
        Message.Builder message = Message.Builder.of();
        Contact from = letter.from();
        if (from != null && from.email() != null) {
            message.setFrom(mailbox(from, from.email()));
        }
        Contact to = letter.to();
        if (to != null && to.email() != null) {
            message.setTo(mailbox(to, to.email()));
        }
        message.setSubject(letter.subject());
        message.addField(new RawField("X-Unsent", "1"));
        message.setBody(parts(letter));
        message.setField(Fields.contentType("multipart/mixed", new NameValuePair("boundary", boundary)));
        message.setField(new RawField("MIME-Version", "1.0"));
        new DefaultMessageWriter().writeMessage(message.build(), out);
    }

    private static Multipart parts(LetterDraft letter) throws IOException {
        MultipartBuilder parts = MultipartBuilder.create("mixed")
                .addBodyPart(BodyPartBuilder.create()
                        .setBody(String.join("\r\n", letter.body()) + "\r\n", "plain", StandardCharsets.UTF_8)
                        .setContentTransferEncoding("quoted-printable"));
        for (LetterAttachment attachment : letter.attachments()) {
            parts.addBodyPart(BodyPartBuilder.create()
                    .setBody(attachment.bytes(), attachment.mediaType())
                    .setContentTransferEncoding("base64")
                    .setContentDisposition("attachment", attachment.name()));
        }
        return parts.build();
    }

    private static Mailbox mailbox(Contact contact, String email) {
        int at = email.lastIndexOf('@');
        return new Mailbox(contact.name(), email.substring(0, at), email.substring(at + 1));
    }

    /** A boundary that no part contains by accident, as it depends on all of them. */
    private static String boundary(LetterDraft letter) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            letter.body().forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            letter.attachments().forEach(attachment -> digest.update(attachment.bytes()));
            return "=_" + HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must support SHA-256", e);
        }
    }
}
