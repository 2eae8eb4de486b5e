package org.waymark.office;

/** The colours of all documents. A colour never appears without a letter, a word or a shape of the same meaning. */
public enum PaletteColour {
    BLUE("005EB8"),
    TEXT("212B32"),
    GREEN("007F3B"),
    RED("D5281B"),
    AMBER("FFB81C"),
    DARK_GREY("4C6272"),
    GREY("D8DDE0"),
    LIGHT_GREY("F0F4F5"),
    WHITE("FFFFFF"),
    NAVY("12436D"),
    TEAL("28A197"),
    PLUM("801650"),
    ORANGE("F46A25"),
    CHARCOAL("3D3D3D"),
    LAVENDER("A285D1");

    private final String hex;

    PaletteColour(String hex) {
        this.hex = hex;
    }

    /** Six hexadecimal digits in capitals, as in Office files. */
    public String hex() {
        return hex;
    }

    /** The bytes for red, green and blue. */
    public byte[] rgb() {
        int all = Integer.parseInt(hex, 16);
        return new byte[] {(byte) (all >> 16), (byte) (all >> 8), (byte) all};
    }

    /** The colour of text on this one: {@link #TEXT} on light colours, else {@link #WHITE}. */
    public PaletteColour letters() {
        return switch (this) {
            case AMBER, GREY, LIGHT_GREY, WHITE, TEAL, ORANGE, LAVENDER -> TEXT;
            default -> WHITE;
        };
    }
}
