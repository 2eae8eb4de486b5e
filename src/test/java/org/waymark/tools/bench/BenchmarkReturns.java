package org.waymark.tools.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.waymark.programme.Footprint;
import org.waymark.programme.ProgrammeSource;
import org.waymark.schema.Field;
import org.waymark.schema.SchemaSource;

/** Writes returns of the built-in footprints into a folder; existing files are kept. */
final class BenchmarkReturns {

    private final Path folder;
    private final List<Field> fields = SchemaSource.builtIn().fields();
    private final List<String> footprints = ProgrammeSource.builtIn().footprints().all().stream()
            .map(Footprint::code)
            .toList();

    BenchmarkReturns(Path folder) {
        this.folder = folder;
    }

    /** One return of 50 milestones as a workbook. */
    Path single() {
        return once("single.xlsx", file -> workbook(file, footprints.subList(0, 1), 50));
    }

    /** A folder with such a workbook of each footprint. */
    Path collection() {
        return once("collection", collection -> {
            Files.createDirectories(collection);
            for (String footprint : footprints) {
                workbook(
                        collection.resolve(footprint + "_" + MilestoneGenerator.PERIOD + ".xlsx"),
                        List.of(footprint),
                        50);
            }
        });
    }

    /** A folder for each of twelve months in which the same milestones progress. */
    Path year() {
        return once("year", year -> {
            for (int i = 0; i < 12; i++) {
                YearMonth month = MilestoneGenerator.FIRST.plusMonths(i);
                Path collection = Files.createDirectories(year.resolve(month.toString()));
                for (String footprint : footprints) {
                    Path file = collection.resolve(footprint + "_" + month + ".xlsx");
                    try (WorkbookFile workbook = new WorkbookFile(file, fields)) {
                        for (int number = 0; number < 50; number++) {
                            workbook.row(MilestoneGenerator.row(footprint, number, month));
                        }
                    }
                }
            }
        });
    }

    /** The same as CSV, for any number of months; all milestones are completed after two years. */
    Path monthsOfCsv(int months) {
        return once(months + "-months", root -> {
            for (int i = 0; i < months; i++) {
                YearMonth month = MilestoneGenerator.FIRST.plusMonths(i);
                Path collection = Files.createDirectories(root.resolve(month.toString()));
                for (String footprint : footprints) {
                    csv(
                            collection.resolve(footprint + "_" + month + ".csv"),
                            50,
                            number -> MilestoneGenerator.row(footprint, number, month));
                }
            }
        });
    }

    /**
     * A programme of its own with any number of footprints, each with a return of 50 milestones for each month.
     *
     * @return its folder of returns
     */
    Path programme(int size, int months) {
        return once(size + "-footprints", root -> {
                    StringBuilder list = new StringBuilder("code,name\r\n");
                    for (int i = 0; i < size; i++) {
                        list.append(code(i)).append(",Footprint ").append(i + 1).append("\r\n");
                    }
                    Files.createDirectories(root);
                    Files.writeString(root.resolve("footprints.csv"), list);
                    Files.writeString(root.resolve("waymark.yaml"), "footprints: footprints.csv\n");
                    for (int i = 0; i < months; i++) {
                        YearMonth month = MilestoneGenerator.FIRST.plusMonths(i);
                        Path collection =
                                Files.createDirectories(root.resolve("returns").resolve(month.toString()));
                        for (int at = 0; at < size; at++) {
                            String code = code(at);
                            csv(
                                    collection.resolve(code + "_" + month + ".csv"),
                                    50,
                                    number -> MilestoneGenerator.row(code, number, month));
                        }
                    }
                })
                .resolve("returns");
    }

    private static String code(int number) {
        return String.format(Locale.ROOT, "F%04d", number);
    }

    /** Many returns as the rows of one workbook. */
    Path workbook(int rows) {
        return once(rows + ".xlsx", file -> workbook(file, footprints, rows));
    }

    /** Many returns as the rows of one CSV file. */
    Path csv(int rows) {
        return once(
                rows + ".csv",
                file -> csv(file, rows, number -> MilestoneGenerator.row(footprint(footprints, number, rows), number)));
    }

    /** The same file with six faulty cells in every row, which give about nine findings, including skipped checks. */
    Path faulty(int rows) {
        return once(
                rows + "-faulty.csv",
                file -> csv(file, rows, number -> {
                    Map<String, String> row = MilestoneGenerator.row(footprint(footprints, number, rows), number);
                    MilestoneGenerator.spoil(row, number);
                    return row;
                }));
    }

    /** A folder for outputs beside the returns. */
    Path fresh(String name) {
        return folder.resolve(name);
    }

    private void workbook(Path file, List<String> senders, int rows) throws IOException {
        try (WorkbookFile workbook = new WorkbookFile(file, fields)) {
            for (int i = 0; i < rows; i++) {
                workbook.row(MilestoneGenerator.row(footprint(senders, i, rows), i));
            }
        }
    }

    private void csv(Path file, int rows, IntFunction<Map<String, String>> generator) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(fields.stream().map(Field::title).collect(Collectors.joining(",", "", "\r\n")));
            for (int i = 0; i < rows; i++) {
                out.write(record(generator.apply(i)));
            }
        }
    }

    /** Shares the rows out among the footprints, one after the other. */
    private static String footprint(List<String> senders, int row, int rows) {
        return senders.get((int) ((long) row * senders.size() / rows));
    }

    private String record(Map<String, String> row) {
        return fields.stream()
                .map(field -> quoted(row.getOrDefault(field.name(), "")))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        return cell.indexOf(',') < 0 ? cell : '"' + cell + '"';
    }

    private Path once(String name, Recipe recipe) {
        Path target = folder.resolve(name);
        Path draft = folder.resolve("draft-" + name);
        try {
            if (!Files.exists(target)) {
                Files.createDirectories(folder);
                recipe.write(draft);
                Files.move(draft, target);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Recipe {
        void write(Path target) throws IOException;
    }
}
