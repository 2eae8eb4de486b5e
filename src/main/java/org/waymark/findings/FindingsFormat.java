package org.waymark.findings;

import java.util.Locale;

/** The formats in which findings can be written. */
public enum FindingsFormat {
    TEXT,
    CONCISE,
    JSON;

    /** The word that chooses it on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public FindingsWriter writer(Presentation presentation) {
        return switch (this) {
            case TEXT -> new TextFindings(presentation);
            case CONCISE -> new ConciseFindings();
            case JSON -> new JsonFindings(presentation);
        };
    }
}
