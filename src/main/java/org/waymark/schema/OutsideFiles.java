package org.waymark.schema;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Whether a run may read files outside the folders that it was given. A symbolic link in a folder of returns, or a path
 * in a settings file, may come from a person who must not be able to choose which other files of the machine are read
 * and quoted.
 */
public enum OutsideFiles {

    /** Such files are not read. A settings file that names one is faulty, and a link to one is a finding. */
    REFUSED,

    /** Such files are read as if they were in the folder. */
    ALLOWED;

    /**
     * Whether a file must not be read.
     *
     * @param folder the folder that should have the file, directly or in a folder below it
     * @param file the file, whose links are followed; a file that does not exist is judged by its path
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
