package org.waymark.terminal;

/**
 * The colours for each {@link TextRole} on one kind of terminal. Ratings and labels set both the background and the
 * text colour, so that they keep their contrast on dark and on light terminals. Nothing is shown by colour alone.
 */
public enum ColourPalette {
    /** No escape sequences at all. */
    NONE {
        @Override
        String codes(TextRole role) {
            return "";
        }
    },
    /** The colours of the 256-colour cube nearest to those of the programme. */
    ANSI_256 {
        @Override
        String codes(TextRole role) {
            return switch (role) {
                case BANNER, LABEL -> "1;38;5;231;48;5;25";
                case BAR -> "38;5;32";
                case GREEN_BAR -> "38;5;34";
                case AMBER_BAR -> "38;5;214";
                case RED_BAR -> "38;5;160";
                case GREEN -> "1;38;5;231;48;5;28";
                case AMBER -> "1;38;5;235;48;5;214";
                case RED -> "1;38;5;231;48;5;160";
                case UNRATED -> "1;38;5;231;48;5;59";
                default -> weight(role);
            };
        }
    },
    /** The programme's own colours. */
    TRUECOLOUR {
        @Override
        String codes(TextRole role) {
            return switch (role) {
                case BANNER, LABEL -> "1;38;2;255;255;255;48;2;0;94;184";
                case BAR -> "38;2;40;130;210";
                case GREEN_BAR -> "38;2;0;150;70";
                case AMBER_BAR -> "38;2;255;184;28";
                case RED_BAR -> "38;2;213;40;27";
                case GREEN -> "1;38;2;255;255;255;48;2;0;127;59";
                case AMBER -> "1;38;2;33;43;50;48;2;255;184;28";
                case RED -> "1;38;2;255;255;255;48;2;213;40;27";
                case UNRATED -> "1;38;2;255;255;255;48;2;76;98;114";
                default -> weight(role);
            };
        }
    };

    abstract String codes(TextRole role);

    String paint(TextRole role, String text) {
        String codes = codes(role);
        return codes.isEmpty() || text.isEmpty() ? text : Ansi.paint(codes, text);
    }

    /** Whether a role has a background colour, on which spaces are visible. */
    boolean fills(TextRole role) {
        return switch (role) {
            case BANNER, LABEL, GREEN, AMBER, RED, UNRATED -> this != NONE;
            case PLAIN, STRONG, MUTED, BAR, GREEN_BAR, AMBER_BAR, RED_BAR -> false;
        };
    }

    private static String weight(TextRole role) {
        return switch (role) {
            case STRONG -> "1";
            case MUTED -> "2";
            default -> "";
        };
    }
}
