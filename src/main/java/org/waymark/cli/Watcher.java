package org.waymark.cli;

import org.waymark.intake.InputFile;
import org.waymark.intake.ReadingListener;
import org.waymark.pack.PackListener;

/** Is told how far a command has come. */
interface Watcher extends ReadingListener, PackListener {

    /** Looks away. */
    Watcher NONE = new Watcher() {
        @Override
        public void started(int files, long bytes) {
            // nobody looks
        }

        @Override
        public void finished(InputFile file, long bytes) {
            // nobody looks
        }

        @Override
        public void written(int documents, int all) {
            // nobody looks
        }
    };
}
