package org.waymark.terminal;

/**
 * How text is coloured. Colours are set as backgrounds with a text colour of their own, so that they keep their
 * contrast on dark and on light terminals; no meaning hangs on colour alone.
 */
public enum Palette {
    /** No escape sequences at all. */
    NONE {
        @Override
        String start(Ink ink) {
            return "";
        }
    },
    /** The colours of the 256-colour cube nearest to those of the programme. */
    ANSI_256 {
        @Override
        String start(Ink ink) {
            return switch (ink) {
                case BANNER, LABEL -> "\u001b[1;38;5;231;48;5;25m";
                case BAR -> "\u001b[38;5;32m";
                case GREEN -> "\u001b[1;38;5;231;48;5;28m";
                case AMBER -> "\u001b[1;38;5;235;48;5;214m";
                case RED -> "\u001b[1;38;5;231;48;5;160m";
                case UNRATED -> "\u001b[1;38;5;231;48;5;59m";
                default -> weight(ink);
            };
        }
    },
    /** The programme's own colours. */
    TRUECOLOUR {
        @Override
        String start(Ink ink) {
            return switch (ink) {
                case BANNER, LABEL -> "\u001b[1;38;2;255;255;255;48;2;0;94;184m";
                case BAR -> "\u001b[38;2;40;130;210m";
                case GREEN -> "\u001b[1;38;2;255;255;255;48;2;0;127;59m";
                case AMBER -> "\u001b[1;38;2;33;43;50;48;2;255;184;28m";
                case RED -> "\u001b[1;38;2;255;255;255;48;2;213;40;27m";
                case UNRATED -> "\u001b[1;38;2;255;255;255;48;2;76;98;114m";
                default -> weight(ink);
            };
        }
    };

    private static final String RESET = "\u001b[0m";

    abstract String start(Ink ink);

    String paint(Ink ink, String text) {
        String start = start(ink);
        return start.isEmpty() || text.isEmpty() ? text : start + text + RESET;
    }

    private static String weight(Ink ink) {
        return switch (ink) {
            case STRONG -> "\u001b[1m";
            case MUTED -> "\u001b[2m";
            default -> "";
        };
    }
}
