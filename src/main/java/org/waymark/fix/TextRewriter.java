package org.waymark.fix;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.waymark.check.PersonalDataUse;
import org.waymark.intake.InputFile;
import org.waymark.intake.csv.CsvText;
import org.waymark.intake.grid.UnreadableException;

/**
 * Replaces cells of delimited text by splicing their bytes. The encoding, the byte order mark, line ends, blank lines and the
 * quotation marks of cells stay as they are. A cell without quotation marks gets them only if its new text needs them.
 */
final class TextRewriter implements CellRewriter {

    private final PersonalDataUse personalData;

    /** @param personalData how the lines that differ show personal data; the copy has it as sent */
    TextRewriter(PersonalDataUse personalData) {
        this.personalData = personalData;
    }

    @Override
    public RewrittenFile rewrite(InputFile file, FixPlan plan)
            throws IOException, UnreadableException, UnchangeableException {
        CsvText text = CsvText.read(file.name(), file.path());
        byte[] bytes = Files.readAllBytes(file.path());
        byte[] body = encoded(text, 0, text.length());
        int mark = bytes.length - body.length;
        if (mark < 0 || !Arrays.equals(bytes, mark, bytes.length, body, 0, body.length)) {
            throw new UnchangeableException("its characters do not give the same bytes when they are saved");
        }
        CsvSplices splices = new CsvSplices(text, plan, personalData);
        text.records(splices);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, mark);
        int at = 0;
        for (TextSplice splice : splices.all()) {
            out.write(encoded(text, at, splice.from()));
            out.write(splice.written().getBytes(text.charset()));
            at = splice.to();
        }
        out.write(encoded(text, at, text.length()));
        return new RewrittenFile(out.toByteArray(), splices.refused(), splices.hunks());
    }

    private static byte[] encoded(CsvText text, int from, int to) {
        return text.text(from, to).getBytes(text.charset());
    }
}
