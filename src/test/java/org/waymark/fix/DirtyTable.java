package org.waymark.fix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.waymark.catalogue.NearestMatch;
import org.waymark.schema.Category;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaSource;

/**
 * A return of random milestones with random faults of form, and what a correction must make of each cell. The expectations are
 * written down with each fault and do not use the code under test.
 */
final class DirtyTable {

    private static final Schema SCHEMA = SchemaSource.builtIn();

    /** Invisible characters that files in every encoding can hold, then those that only Unicode has. */
    private static final List<String> STRAYS = List.of(" ", "\u00a0", "  ", "\u200b", "\u2009", "\ufeff");

    private static final int IN_EVERY_ENCODING = 3;

    private final Random random;
    private final boolean unicode;
    private final List<List<DirtyCell>> rows = new ArrayList<>();

    /** @param unicode whether the file can hold characters beyond Windows-1252 */
    DirtyTable(Random random, boolean unicode) {
        this.random = random;
        this.unicode = unicode;
        List<Field> fields = new ArrayList<>(SCHEMA.fields());
        Collections.shuffle(fields, random);
        List<DirtyCell> headers =
                new ArrayList<>(fields.stream().map(this::header).toList());
        headers.add(DirtyCell.kept("Our own notes"));
        rows.add(headers);
        int milestones = 1 + random.nextInt(8);
        for (int i = 1; i <= milestones; i++) {
            List<DirtyCell> row = new ArrayList<>();
            for (Field field : fields) {
                row.add(cell(field, i));
            }
            row.add(DirtyCell.kept(one(" untouched ", "\u00a0", "31/10/2026", "")));
            rows.add(row);
        }
    }

    /** The header row and the milestones. */
    List<List<DirtyCell>> rows() {
        return rows;
    }

    private DirtyCell header(Field field) {
        return switch (random.nextInt(4)) {
            case 0 -> DirtyCell.kept(field.name());
            case 1 -> field.aliases().isEmpty() ? DirtyCell.kept(field.title()) : alias(field);
            default -> DirtyCell.kept(field.title());
        };
    }

    private DirtyCell alias(Field field) {
        String alias = field.aliases().get(random.nextInt(field.aliases().size()));
        String folded = NearestMatch.fold(alias.replace("%", "percent"));
        boolean own = folded.equals(NearestMatch.fold(field.title())) || folded.equals(NearestMatch.fold(field.name()));
        return own ? DirtyCell.kept(alias) : DirtyCell.fixed(alias, field.title());
    }

    private DirtyCell cell(Field field, int milestone) {
        boolean identity = Set.of("footprint_code", "period", "milestone_id").contains(field.name());
        DirtyCell clean = switch (field.name()) {
            case "footprint_code" -> DirtyCell.kept("E54000001");
            case "period" -> period();
            case "milestone_id" -> DirtyCell.kept("M-" + milestone);
            default -> !field.constraints().required() && random.nextInt(4) == 0 ? DirtyCell.kept("") : value(field);
        };
        boolean rating = field.name().equals("rag");
        return clean.sent().isEmpty() || random.nextInt(identity ? 12 : 5) > 0 ? clean : stray(clean, rating);
    }

    private DirtyCell value(Field field) {
        if (!field.categories().isEmpty()) {
            return choice(field);
        }
        if (field.type() == FieldType.DATE) {
            return date();
        }
        if (field.type() == FieldType.INTEGER || field.type() == FieldType.NUMBER) {
            return number(field.type() == FieldType.INTEGER);
        }
        return DirtyCell.kept(one(
                "Plain words " + random.nextInt(1000),
                "With a comma, a semicolon; and a \"quotation\"",
                "Two\nlines",
                "n/a",
                "Caf\u00e9 for \u00a3" + random.nextInt(100),
                "Two  spaces & a <tag> _x0041_"));
    }

    private DirtyCell choice(Field field) {
        Category choice =
                field.categories().get(random.nextInt(field.categories().size()));
        if (field.name().equals("rag")) {
            return DirtyCell.kept(
                    one(choice.value(), choice.label(), choice.label().toUpperCase(Locale.ROOT)));
        }
        return switch (random.nextInt(5)) {
            case 0 -> DirtyCell.kept(choice.value());
            case 1 -> DirtyCell.kept("unheard of");
            case 2 -> {
                String shouted = choice.label().toUpperCase(Locale.ROOT);
                yield new DirtyCell(shouted, shouted, choice.value(), choice.label(), false);
            }
            default -> new DirtyCell(choice.label(), choice.label(), choice.value(), choice.label(), false);
        };
    }

    private DirtyCell date() {
        int day = 13 + random.nextInt(15);
        int month = 1 + random.nextInt(12);
        String iso = "2026-%02d-%02d".formatted(month, day);
        return switch (random.nextInt(9)) {
            case 0 -> DirtyCell.fixed("%d/%d/2026".formatted(day, month), iso);
            case 1 -> DirtyCell.fixed("%02d.%02d.2026".formatted(day, month), iso);
            case 2 -> DirtyCell.fixed("%d %s 2026".formatted(day, month(month)), iso);
            case 3 -> DirtyCell.fixed("2026/%02d/%02d".formatted(month, day), iso);
            case 4 -> DirtyCell.kept("03/11/2026");
            case 5 -> DirtyCell.kept("%d/%d/26".formatted(day, month));
            case 6 -> DirtyCell.kept("31/02/2026");
            default -> DirtyCell.kept(iso);
        };
    }

    private static String month(int month) {
        return List.of("Jan", "February", "Mar", "April", "May", "June", "Jul", "Aug", "Sept", "October", "Nov", "Dec")
                .get(month - 1);
    }

    private DirtyCell period() {
        return switch (random.nextInt(6)) {
            case 0 -> DirtyCell.fixed("October 2026", "2026-10");
            case 1 -> DirtyCell.fixed("10/2026", "2026-10");
            case 2 -> DirtyCell.fixed("Oct 26", "2026-10");
            default -> DirtyCell.kept("2026-10");
        };
    }

    private DirtyCell number(boolean whole) {
        int value = random.nextInt(101);
        return switch (random.nextInt(6)) {
            case 0 -> new DirtyCell("+" + value, "+" + value, String.valueOf(value), String.valueOf(value), true);
            case 1 -> DirtyCell.kept("about half");
            case 2 ->
                whole
                        ? DirtyCell.kept(value + "%")
                        : new DirtyCell("12,345.50", "12,345.50", "12345.5", "12345.5", true);
            default -> number(String.valueOf(value));
        };
    }

    private static DirtyCell number(String digits) {
        return new DirtyCell(digits, digits, digits, digits, true);
    }

    private DirtyCell stray(DirtyCell cell, boolean rating) {
        String stray = STRAYS.get(random.nextInt(unicode ? STRAYS.size() : IN_EVERY_ENCODING));
        String sent = random.nextBoolean() ? stray + cell.sent() : cell.sent() + stray;
        if (rating || cell.sent().equals("n/a")) {
            return cell.sent().equals("n/a") ? DirtyCell.fixed(sent, "n/a") : DirtyCell.kept(sent);
        }
        return cell.with(sent);
    }

    private String one(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
