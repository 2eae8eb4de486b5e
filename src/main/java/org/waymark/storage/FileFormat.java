package org.waymark.storage;

import java.util.List;

/** A format in which output is written, implemented by the enums of the formats that each command offers. */
public interface FileFormat {

    /**
     * The extensions of files in this format, in lower case and without a dot. The usual one comes first. Two formats may
     * share an extension: a SARIF file, for example, is also JSON.
     */
    List<String> extensions();
}
