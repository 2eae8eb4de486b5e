package org.waymark.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;
import org.waymark.text.English;

/** Reports a file without a milestone table, and sheets whose headers nearly form one (WM-F07). */
final class TableSearch {

    private static final int SUGGESTIONS = 100;

    private final String file;
    private final Schema schema;
    private final TableShape shape;

    TableSearch(String file, Schema schema, TableShape shape) {
        this.file = file;
        this.schema = schema;
        this.shape = shape;
    }

    List<Finding> missed(List<SheetSurvey> surveys) {
        if (surveys.stream().anyMatch(survey -> survey.header() != null)) {
            return surveys.stream()
                    .filter(this::nearlyHasTable)
                    .map(survey -> finding(survey.sheet().name(), survey))
                    .toList();
        }
        if (surveys.stream().anyMatch(survey -> survey.fault() != null)) {
            return List.of();
        }
        SheetSurvey closest = surveys.stream()
                .max(Comparator.comparingInt(TableSearch::matches))
                .orElse(null);
        String sheet = surveys.size() == 1 ? surveys.get(0).sheet().name() : null;
        return List.of(finding(sheet, closest));
    }

    /** Whether a sheet without a table has enough headers when misspelt ones count, so that its rows may be missed. */
    private boolean nearlyHasTable(SheetSurvey survey) {
        HeaderRow closest = survey.closest();
        if (survey.header() != null || closest == null || survey.isHelp() || survey.isCover()) {
            return false;
        }
        long misspelt = misspelt(closest);
        return closest.matches() > 0 && misspelt > 0 && closest.matches() + misspelt >= shape.minimum();
    }

    private long misspelt(HeaderRow row) {
        return row.unknown().stream()
                .limit(SUGGESTIONS)
                .map(column -> row.row().text(column))
                .filter(text -> text != null
                        && shape.index()
                                .nearest(text, position -> !row.has(position))
                                .isPresent())
                .count();
    }

    private static int matches(SheetSurvey survey) {
        HeaderRow closest = survey.closest();
        return closest == null ? 0 : closest.matches();
    }

    private Finding finding(@Nullable String sheet, @Nullable SheetSurvey closest) {
        List<String> looked = schema.fields().stream()
                .filter(field ->
                        schema.fields().size() < 4 || field.categories().isEmpty())
                .filter(field -> !field.name().equals(DeclaredFields.FOOTPRINT)
                        && !field.name().equals(DeclaredFields.PERIOD))
                .map(Field::title)
                .limit(3)
                .toList();
        return Finding.of(
                Codes.NO_MILESTONE_TABLE,
                new Address(file, sheet, 0, 0, null),
                null,
                "No table of milestones was found: no row has at least "
                        + English.count(shape.minimum(), "header") + " of a return, such as "
                        + English.and(looked, PlacePhrases.LISTED) + nearest(closest) + ".",
                "Put the headers of the return in one row with the milestones below it, as in the template.");
    }

    private String nearest(@Nullable SheetSurvey survey) {
        HeaderRow row = survey == null ? null : survey.closest();
        if (survey == null || row == null || row.matches() == 0) {
            return "";
        }
        String sheet = Optional.ofNullable(survey.sheet().name())
                .map(name -> " of sheet \"" + name + "\"")
                .orElse("");
        List<String> found = IntStream.range(0, row.columnOf().size())
                .filter(row::has)
                .mapToObj(position -> schema.columns().get(position).title())
                .toList();
        return "; the closest is row " + row.row().number() + sheet + ", which has only "
                + English.and(found, PlacePhrases.LISTED);
    }
}
