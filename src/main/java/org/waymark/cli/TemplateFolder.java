package org.waymark.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.template.ReturnTemplate;
import org.waymark.text.English;

/** The folder that templates are put into. */
record TemplateFolder(TargetFolder target) {

    /** Named so many at most when files stand in the way. */
    private static final int NAMED = 5;

    static TemplateFolder of(CommandSession session, @Nullable String out) {
        if (out == null) {
            throw new UsageException("Name the folder for the templates: --out DIR.");
        }
        return new TemplateFolder(TargetFolder.at(session, "--out", out, "a template"));
    }

    /**
     * Makes every template and then puts them into the folder.
     *
     * @throws UsageException when one of them is there already and is not to be replaced, or the folder cannot be
     *     written; nothing was written then in the first case
     */
    void write(List<ReturnTemplate> templates, TemplateFormat format, boolean replace) {
        if (!replace) {
            requireNone(templates, format);
        }
        List<byte[]> made = templates.parallelStream()
                .map(template -> bytes(template, format))
                .toList();
        target.fill(files -> {
            for (int i = 0; i < made.size(); i++) {
                byte[] bytes = made.get(i);
                files.add(format.fileName(templates.get(i)), stream -> stream.write(bytes));
            }
        });
    }

    private void requireNone(List<ReturnTemplate> templates, TemplateFormat format) {
        List<String> there = templates.stream()
                .map(format::fileName)
                .filter(name -> Files.exists(target.path().resolve(name)))
                .toList();
        if (!there.isEmpty()) {
            throw new UsageException(
                    "In \"" + target.shown() + "\" there " + English.agree(there.size(), "is", "are") + " already "
                            + English.and(there, NAMED)
                            + ", which somebody may have filled in; nothing was written. Name another folder, or add"
                            + " --replace.");
        }
    }

    private static byte[] bytes(ReturnTemplate template, TemplateFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try {
            format.write(template, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
