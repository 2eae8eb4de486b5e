package org.waymark.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.storage.FileFormat;
import org.waymark.text.SentText;

/**
 * Chooses the format of a file from {@code --format} and from the extension of the file.
 *
 * @param option the option that names the file, for messages
 * @param file the file as given on the command line; null for standard output
 */
record FormatChoice(String option, @Nullable String file) {

    /** Extensions that promise a format. Any other, such as {@code .txt} or {@code .log}, fits every format. */
    private static final Set<String> PROMISES = Set.of(
            "md",
            "markdown",
            "html",
            "htm",
            "json",
            "csv",
            "tsv",
            "xml",
            "sarif",
            "xlsx",
            "xlsm",
            "xls",
            "ods",
            "docx",
            "odt",
            "pptx",
            "pdf",
            "zip");

    /**
     * The format to write.
     *
     * @param asked the format from {@code --format}; null if the option was not given
     * @param usual the format to use if neither the option nor the extension decides
     * @param formats the formats that the command writes
     * @throws UsageException if the extension contradicts {@code asked}, or belongs to no format of the command
     */
    <F extends FileFormat> F of(@Nullable F asked, F usual, F[] formats) {
        String extension = extension();
        if (!PROMISES.contains(extension)) {
            return asked == null ? usual : asked;
        }
        if (asked != null) {
            if (!asked.extensions().contains(extension)) {
                throw new UsageException(named() + ", but the format is " + asked + ", whose files end in ."
                        + asked.extensions().get(0) + "; change the name or the format.");
            }
            return asked;
        }
        return Stream.concat(Stream.of(usual), Arrays.stream(formats))
                .filter(format -> format.extensions().contains(extension))
                .findFirst()
                .orElseThrow(() -> new UsageException(named() + ", but there is no ." + extension
                        + " format; end the name in " + endings(formats) + "."));
    }

    private String named() {
        return option + " names \"" + SentText.line(String.valueOf(file)) + "\"";
    }

    private static <F extends FileFormat> String endings(F[] formats) {
        List<String> endings = Arrays.stream(formats)
                .map(format -> "." + format.extensions().get(0))
                .distinct()
                .toList();
        return endings.size() == 1
                ? endings.get(0)
                : endings.stream().limit(endings.size() - 1L).collect(Collectors.joining(", ")) + " or "
                        + endings.get(endings.size() - 1);
    }

    /** The extension in lower case; empty without one. */
    private String extension() {
        String name = file == null ? "" : file.substring(1 + Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')));
        int dot = name.lastIndexOf('.');
        return dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
