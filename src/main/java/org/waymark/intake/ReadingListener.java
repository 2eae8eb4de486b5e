package org.waymark.intake;

/** Is told how far reading has come, for a progress bar. Always called on the thread that asked for the reading. */
public interface ReadingListener {

    /** Hears nothing. */
    ReadingListener SILENT = new ReadingListener() {
        @Override
        public void started(int files, long bytes) {
            // nobody listens
        }

        @Override
        public void finished(InputFile file, long bytes) {
            // nobody listens
        }
    };

    /**
     * Files were found and are about to be read. Called again when a second lot, such as earlier returns, is read too.
     *
     * @param bytes of all of them together
     */
    void started(int files, long bytes);

    /** One file was read and checked; in the order in which they are done, which may differ from run to run. */
    void finished(InputFile file, long bytes);
}
