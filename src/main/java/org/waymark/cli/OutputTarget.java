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
import org.waymark.storage.AtomicFile;

/** Where a command's data goes: standard output, or a file that is there whole or not at all. */
sealed interface OutputTarget {

    /** Writes the data. */
    void write(Content content) throws IOException;

    /** Writes data that is no text. */
    void writeBytes(Bytes content) throws IOException;

    /** What writes itself to a writer that it neither flushes nor closes. */
    @FunctionalInterface
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** What writes itself to a stream that it does not close. */
    @FunctionalInterface
    interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Standard output. */
    record Stream(Console console) implements OutputTarget {

        @Override
        public void write(Content content) throws IOException {
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
     * A file. It is written beside its target and moved into place, so that an interrupted run leaves the old file or
     * none; what is not a regular file, such as {@code /dev/null}, is written to directly.
     */
    record File(Path target) implements OutputTarget {

        /**
         * The file at a path, looked at before the work begins, and declared as one that is written.
         *
         * @param option that names it, for the message
         * @param given as on the command line
         * @throws UsageException when nothing can be written there, or the file is read in the same run
         */
        static File at(CommandSession session, String option, String given) {
            Path path = session.folder().resolve(given);
            if (Files.isDirectory(path)) {
                throw new UsageException(option + " names a folder, \"" + given + "\"; name a file in it.");
            }
            Path parent = path.toAbsolutePath().getParent();
            if (parent == null || !Files.isDirectory(parent)) {
                throw new UsageException(option + " names \"" + given
                        + "\", but there is no folder to put it in; make the folder first.");
            }
            session.files().write(option, given, path);
            return new File(path);
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
            AtomicFile.write(real, content::writeTo);
        }
    }
}
