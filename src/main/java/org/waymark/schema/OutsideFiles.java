package org.waymark.schema;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Whether a run reads files outside the folders that it was given. A symbolic link in a folder of returns, and a path in a
 * settings file, may come from somebody who must not choose which other files of the machine are read and quoted.
 */
public enum OutsideFiles {

    /** They are not read: a settings file that names one is faulty, and a link to one is a finding. */
    REFUSED,

    /** They are read as if they were in the folder. */
    ALLOWED;

    /**
     * Whether a file must not be read.
     *
     * @param folder that the file should be in, or in a folder below
     * @param file is compared with its links followed; a file that does not exist is compared by its name
     */
    public boolean refuse(Path folder, Path file) {
        return this == REFUSED && !isIn(folder, file);
    }

    private static boolean isIn(Path folder, Path file) {
        try {
            return file.toRealPath().startsWith(folder.toAbsolutePath().toRealPath());
        } catch (IOException e) {
            Path parent = folder.toAbsolutePath().normalize();
            return file.toAbsolutePath().normalize().startsWith(parent);
        }
    }
}
