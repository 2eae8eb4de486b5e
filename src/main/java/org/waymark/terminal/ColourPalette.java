package org.waymark.terminal;

/**
 * How text is coloured. Colours are set as backgrounds with a text colour of their own, so that they keep their
 * contrast on dark and on light terminals; no meaning hangs on colour alone.
 */
public enum ColourPalette {
    /** No escape sequences at all. */
    NONE {
        @Override
        String codes(TextRole ink) {
            return "";
        }
    },
    /** The colours of the 256-colour cube nearest to those of the programme. */
    ANSI_256 {
        @Override
        String codes(TextRole ink) {
            return switch (ink) {
                case BANNER, LABEL -> "1;38;5;231;48;5;25";
                case BAR -> "38;5;32";
                case GREEN -> "1;38;5;231;48;5;28";
                case AMBER -> "1;38;5;235;48;5;214";
                case RED -> "1;38;5;231;48;5;160";
                case UNRATED -> "1;38;5;231;48;5;59";
                default -> weight(ink);
            };
        }
    },
    /** The programme's own colours. */
    TRUECOLOUR {
        @Override
        String codes(TextRole ink) {
            return switch (ink) {
                case BANNER, LABEL -> "1;38;2;255;255;255;48;2;0;94;184";
                case BAR -> "38;2;40;130;210";
                case GREEN -> "1;38;2;255;255;255;48;2;0;127;59";
                case AMBER -> "1;38;2;33;43;50;48;2;255;184;28";
                case RED -> "1;38;2;255;255;255;48;2;213;40;27";
                case UNRATED -> "1;38;2;255;255;255;48;2;76;98;114";
                default -> weight(ink);
            };
        }
    };

    abstract String codes(TextRole ink);

    String paint(TextRole ink, String text) {
        String codes = codes(ink);
        return codes.isEmpty() || text.isEmpty() ? text : Ansi.paint(codes, text);
    }

    private static String weight(TextRole ink) {
        return switch (ink) {
            case STRONG -> "1";
            case MUTED -> "2";
            default -> "";
        };
    }
}
