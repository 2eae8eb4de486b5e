package org.waymark.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.junit.jupiter.api.Test;
import org.waymark.programme.Contact;

class LetterWriterTest {

    private static final Contact OFFICE = new Contact("Büro, programme", "returns@example.org");
    private static final Contact SENDER = new Contact("Sian \"Pip\" Llŷr", "sian+oct@northgate.example");
    private static final byte[] PAGE = "<p>ü\r\n--=_0</p>".getBytes(StandardCharsets.UTF_8);

    @Test
    void letterIsReadBackAsWritten() throws IOException {
        LetterDraft letter = new LetterDraft(
                OFFICE,
                SENDER,
                "October 2026: 3 corrections – Llanfair",
                List.of("Dear Siân,", "", ".", "From the office: " + "long ".repeat(60), "= ü ="),
                List.of(
                        new LetterAttachment("findings (2).html", "text/html", PAGE),
                        new LetterAttachment("XF01_2026-10.xlsx", "application/octet-stream", new byte[300])));

        byte[] bytes = bytes(letter);
        Message read = Message.Builder.of(new ByteArrayInputStream(bytes)).build();

        assertThat(read.getSubject()).isEqualTo(letter.subject());
        assertThat(read.getFrom().get(0).getName()).isEqualTo(OFFICE.name());
        assertThat(read.getFrom().get(0).getAddress()).isEqualTo(OFFICE.email());
        assertThat(read.getTo().flatten().get(0).getName()).isEqualTo(SENDER.name());
        assertThat(read.getTo().flatten().get(0).getAddress()).isEqualTo(SENDER.email());
        List<Entity> parts = ((Multipart) read.getBody()).getBodyParts();
        assertThat(parts).hasSize(3);
        assertThat(text(parts.get(0))).isEqualTo(String.join("\r\n", letter.body()) + "\r\n");
        assertThat(parts.get(1).getFilename()).isEqualTo("findings (2).html");
        assertThat(content(parts.get(1))).isEqualTo(PAGE);
        assertThat(parts.get(2).getFilename()).isEqualTo("XF01_2026-10.xlsx");
        assertThat(content(parts.get(2))).isEqualTo(new byte[300]);
    }

    @Test
    void draftIsUnsentAndHasTheSameBytesEveryTime() throws IOException {
        LetterDraft letter = new LetterDraft(null, null, "Return missing", List.of("Dear colleague,"), List.of());

        String text = new String(bytes(letter), StandardCharsets.US_ASCII);

        assertThat(text).contains("X-Unsent: 1\r\n").doesNotContain("To:", "From:", "Date:", "Message-ID:");
        assertThat(bytes(letter)).isEqualTo(bytes(letter));
    }

    @Test
    void linesOfAMessageAreShortAndPlain() throws IOException {
        LetterDraft letter = new LetterDraft(
                OFFICE,
                SENDER,
                "ü".repeat(200),
                List.of("ŵ".repeat(500)),
                List.of(new LetterAttachment("a", "text/html", PAGE)));

        assertThat(new String(bytes(letter), StandardCharsets.ISO_8859_1).split("\r\n", -1))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(200).matches("[\\x20-\\x7e\\t]*"));
    }

    @Test
    void attachmentWithAFolderOrAForeignLetterInItsNameIsRefused() {
        assertThatThrownBy(() -> new LetterAttachment("../a", "text/html", PAGE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LetterAttachment("ü", "text/html", PAGE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] bytes(LetterDraft letter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LetterWriter.write(letter, out);
        return out.toByteArray();
    }

    private static byte[] content(Entity part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((SingleBody) part.getBody()).writeTo(out);
        return out.toByteArray();
    }

    private static String text(Entity part) throws IOException {
        return new String(content(part), StandardCharsets.UTF_8);
    }
}
