package org.waymark.document;

import org.jspecify.annotations.Nullable;

/** The styles of the Word template that every paper starts from. All formatting of a paper comes from these styles. */
enum WordStyle {
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    AS_OF("Standing"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    BODY("Normal"),
    TOGETHER("Together"),
    QUOTE("Quote"),
    BULLET("ListBullet"),
    CAPTION("Caption"),
    TABLE_CAPTION("TableCaption"),
    FIGURE("Figure"),
    NOTE("Note"),
    TABLE("BoardTable"),
    TABLE_TEXT("TableText"),
    TABLE_NUMBER("TableNumber"),
    BIG_NUMBER("BigNumber"),
    QUIET("Quiet"),
    STRONG("Strong"),
    RATED_GREEN("RatedGreen"),
    RATED_AMBER("RatedAmber"),
    RATED_RED("RatedRed"),
    RATED_UNRATED("RatedUnrated");

    private final String id;

    WordStyle(String id) {
        this.id = id;
    }

    /** The style of text in a tone; null for ordinary text. */
    static @Nullable WordStyle of(TextTone tone) {
        return switch (tone) {
            case PLAIN -> null;
            case STRONG -> STRONG;
            case QUIET -> QUIET;
            case GREEN -> RATED_GREEN;
            case AMBER -> RATED_AMBER;
            case RED -> RATED_RED;
            case UNRATED -> RATED_UNRATED;
        };
    }

    String id() {
        return id;
    }
}
