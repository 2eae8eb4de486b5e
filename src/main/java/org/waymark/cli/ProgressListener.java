package org.waymark.cli;

import org.waymark.intake.InputFile;
import org.waymark.intake.ReadingListener;
import org.waymark.pack.PackListener;

/** Receives the progress of a command: files read, documents written. */
interface ProgressListener extends ReadingListener, PackListener {

    /** Ignores the progress. */
    ProgressListener NONE = new ProgressListener() {
        @Override
        public void started(int files, long bytes) {
            // progress is not shown
        }

        @Override
        public void finished(InputFile file, long bytes) {
            // progress is not shown
        }

        @Override
        public void written(int documents, int all) {
            // progress is not shown
        }
    };
}
