package org.waymark.intake;

import java.util.Comparator;

/**
 * A file among the returns that is not read as a return. Such files are listed in every overview, so that a return sent
 * in the wrong form is noticed. Immutable.
 *
 * @param file the name of the file or folder, formed like {@link InputFile#name()}; as found, so not safe to print
 * @param reason what it is instead of a return, to follow "FILE is", such as {@code a PDF document}
 */
public record PassedOverFile(String file, String reason) {

    /** The order in which passed-over files are listed. */
    public static final Comparator<PassedOverFile> BY_NAME = Comparator.comparing(PassedOverFile::file);
}
