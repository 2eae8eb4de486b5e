package org.waymark.report.document;

/** The styles of the blank document. All formatting in the paper comes from one of them. */
enum WordStyle {
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    AS_OF("Standing"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    BODY("Normal"),
    BULLET("ListBullet"),
    ABOUT("About"),
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

    String id() {
        return id;
    }
}
