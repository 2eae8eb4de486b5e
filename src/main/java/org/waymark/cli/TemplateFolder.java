package org.waymark.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.waymark.template.ReturnTemplate;
import org.waymark.text.ByteOrderMark;
import org.waymark.text.English;

/**
 * The folder that templates are written to.
 *
 * @param target the folder
 */
record TemplateFolder(TargetFolder target) {

    /** At most this many existing files are named in a message. */
    private static final int NAMED = 5;

    private record TemplateFile(String name, byte[] content) {}

    static TemplateFolder of(CommandSession session, String given) {
        return new TemplateFolder(TargetFolder.at(session, FolderOption.NAME, given, "a template"));
    }

    /**
     * Writes every template, or none.
     *
     * @param replace whether existing files of the same names are replaced
     * @throws UsageException if a file exists and is not to be replaced, or the folder cannot be written to
     */
    void write(List<ReturnTemplate> templates, TemplateFormat format, boolean replace) {
        if (!replace) {
            requireNone(templates, format);
        }
        List<TemplateFile> made = templates.parallelStream()
                .map(template -> new TemplateFile(format.fileName(template), content(template, format)))
                .toList();
        target.fill(files -> {
            for (TemplateFile file : made) {
                files.add(file.name(), stream -> stream.write(file.content()));
            }
        });
    }

    private void requireNone(List<ReturnTemplate> templates, TemplateFormat format) {
        List<String> existing = templates.stream()
                .map(format::fileName)
                .filter(name -> Files.exists(target.path().resolve(name)))
                .toList();
        if (!existing.isEmpty()) {
            throw new UsageException(
                    "\"" + target.shown() + "\" already contains " + English.and(existing, NAMED)
                            + ", which somebody may have filled in. Nothing was written. Name another folder, or add --replace.");
        }
    }

    private static byte[] content(ReturnTemplate template, TemplateFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try {
            bytes.write(ByteOrderMark.of(format.fileName(template)));
            format.write(template, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
