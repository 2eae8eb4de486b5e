package org.waymark.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Where a command's data goes: standard output, or a file that is there whole or not at all. */
sealed interface Output {

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
    record Stream(Console console) implements Output {

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
    record File(Path target) implements Output {

        /**
         * The file at a path, looked at before the work begins.
         *
         * @param option that names it, for the message
         * @param given as on the command line
         * @throws UsageException when nothing can be written there
         */
        static File at(String option, String given, Path path) {
            if (Files.isDirectory(path)) {
                throw new UsageException(option + " names a folder, \"" + given + "\"; name a file in it.");
            }
            Path parent = path.toAbsolutePath().getParent();
            if (parent == null || !Files.isDirectory(parent)) {
                throw new UsageException(option + " names \"" + given
                        + "\", but there is no folder to put it in; make the folder first.");
            }
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
                try (OutputStream out = Files.newOutputStream(real, StandardOpenOption.WRITE)) {
                    content.writeTo(out);
                }
                return;
            }
            place(real, content);
        }

        /** Writes a file beside its target and moves it into place; a link that stands there is replaced. */
        static void place(Path real, Bytes content) throws IOException {
            Path part = real.resolveSibling(
                    "." + real.getFileName() + '.' + ProcessHandle.current().pid() + ".part");
            Thread sweeper = new Thread(() -> remove(part));
            Runtime.getRuntime().addShutdownHook(sweeper);
            try {
                try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE)) {
                    content.writeTo(out);
                }
                move(part, real);
            } finally {
                Files.deleteIfExists(part);
                forget(sweeper);
            }
        }

        /** A process that is ending already runs the sweeper, and refuses to forget it. */
        private static boolean forget(Thread sweeper) {
            try {
                return Runtime.getRuntime().removeShutdownHook(sweeper);
            } catch (IllegalStateException e) {
                return false;
            }
        }

        private static void move(Path part, Path real) throws IOException {
            try {
                Files.move(part, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, real, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        private static void remove(Path part) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
