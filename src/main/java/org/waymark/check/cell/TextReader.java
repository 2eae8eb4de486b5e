package org.waymark.check.cell;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Codes;
import org.waymark.check.cell.CellValue.TextValue;
import org.waymark.intake.grid.CellKind;
import org.waymark.schema.Field;

/**
 * Reads texts without changing them. The formats {@code email}, {@code uri}, {@code uuid} and {@code binary} of Table
 * Schema are checked; a text in another format is not.
 */
final class TextReader implements ValueReader {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(?:\\.[^\\s@.]+)+");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern BINARY =
            Pattern.compile("(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");

    private final Field field;
    private final @Nullable String format;

    TextReader(Field field) {
        this.field = field;
        this.format = field.options().get("format") instanceof String stated ? stated : null;
    }

    @Override
    public CellValue read(String text, CellKind kind, CellFaults faults) {
        if (format == null) {
            return new TextValue(text);
        }
        boolean good = switch (format) {
            case "email" -> EMAIL.matcher(text).matches();
            case "uri" -> isUri(text);
            case "uuid" -> UUID.matcher(text).matches();
            case "binary" -> BINARY.matcher(text).matches();
            default -> true;
        };
        if (!good) {
            faults.add(
                    Codes.PATTERN,
                    MessagePhrases.quote(text) + " is not " + noun(format) + ".",
                    "Write " + MessagePhrases.the(field) + " as " + noun(format) + MessagePhrases.suchAs(field) + ".");
        }
        return new TextValue(text);
    }

    private static String noun(String format) {
        return switch (format) {
            case "email" -> "an e-mail address";
            case "uri" -> "a web address";
            case "uuid" -> "a UUID";
            default -> "base64 text";
        };
    }

    private static boolean isUri(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
