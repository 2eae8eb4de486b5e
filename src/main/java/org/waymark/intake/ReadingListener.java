package org.waymark.intake;

/** Receives the progress of reading, for a progress bar. All calls come from the thread that started the reading. */
public interface ReadingListener {

    /** Ignores all calls. */
    ReadingListener SILENT = new ReadingListener() {
        @Override
        public void started(int files, long bytes) {}

        @Override
        public void finished(InputFile file, long bytes) {}
    };

    /**
     * Called before files are read. Called again before a second group of files, such as earlier returns.
     *
     * @param files how many
     * @param bytes their total size
     */
    void started(int files, long bytes);

    /** Called after a file was read and checked. The order of files may differ between runs. */
    void finished(InputFile file, long bytes);
}
