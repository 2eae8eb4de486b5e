package org.waymark.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import org.waymark.storage.AtomicFile;
import org.waymark.text.ByteOrderMark;
import org.waymark.text.LogSafeWriter;
import org.waymark.text.SentText;

/** Where a command's data goes: standard output, or a file that is written completely or not at all. */
sealed interface OutputTarget {

    /** The extension of the file in lower case and without a dot; empty for standard output and a file without one. */
    default String extension() {
        return "";
    }

    /** Writes text, in UTF-8. */
    void write(Content content) throws IOException;

    /** Writes text that contains commands for a pipeline, which standard output otherwise breaks. */
    default void writeCommands(Content content) throws IOException {
        write(content);
    }

    /** Writes binary data. */
    void writeBytes(Bytes content) throws IOException;

    /** Text content. It neither flushes nor closes the writer. */
    @FunctionalInterface
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** Binary content. It does not close the stream. */
    @FunctionalInterface
    interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Standard output. It may be the log of a pipeline, so commands in the text are broken. */
    record Stream(Console console) implements OutputTarget {

        @Override
        public void write(Content content) throws IOException {
            writeCommands(out -> {
                try (LogSafeWriter safe = new LogSafeWriter(out)) {
                    content.writeTo(safe);
                }
            });
        }

        @Override
        public void writeCommands(Content content) throws IOException {
            content.writeTo(console.out());
            console.flush();
        }

        @Override
        public void writeBytes(Bytes content) throws IOException {
            content.writeTo(console.bytes());
            console.flush();
        }
    }

    /**
     * A file. It is written beside its target and then moved into place, so that an interrupted run leaves the old file or
     * none. A CSV file begins with a byte order mark. A target that is not a regular file, such as {@code /dev/null}, is written to directly.
     *
     * @param given the path as given on the command line
     * @param target the path of the file; a symbolic link is followed
     * @param notes records that the file was written
     */
    record File(String given, Path target, RunNotes notes) implements OutputTarget {

        /**
         * The file at a path. The path is checked before the work begins, and declared as one that is written.
         *
         * @param option the option that names the file, for the message
         * @param given the path as given on the command line
         * @throws UsageException if the path cannot be written to, or the file is read in the same run
         */
        static File at(CommandSession session, String option, String given) {
            Path path = session.folder().resolve(given);
            if (Files.isDirectory(path)) {
                throw new UsageException(option + " names a folder, \"" + given + "\"; name a file in it.");
            }
            Path parent = path.toAbsolutePath().getParent();
            if (parent == null || !Files.isDirectory(parent)) {
                throw new UsageException(
                        option + " names \"" + given + "\", but its folder does not exist; create the folder first.");
            }
            session.files().write(option, given, path);
            return new File(given, path, session.notes());
        }

        @Override
        public String extension() {
            return given.substring(given.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        }

        @Override
        public void write(Content content) throws IOException {
            writeBytes(out -> {
                Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
                content.writeTo(writer);
                writer.flush();
            });
        }

        @Override
        public void writeBytes(Bytes content) throws IOException {
            Path real = Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target;
            if (Files.exists(real) && !Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
                AtomicFile.writeToDevice(real, content::writeTo);
                return;
            }
            AtomicFile.write(real, out -> {
                out.write(ByteOrderMark.of(given));
                content.writeTo(out);
            });
            notes.add("Wrote " + SentText.line(given));
        }
    }
}
