package org.waymark.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One case of the specification: a return and its exact findings. {@code cases/README.md} explains how to write one.
 *
 * @param code the code that the case tests
 * @param why the reason, in prose
 */
record CheckCase(String file, String code, String name, String why, JsonNode given, List<String> expect) {

    private static final YAMLMapper YAML = new YAMLMapper();

    private static final List<CheckCase> ALL = read();

    /** Every case, by file and in file order. */
    static List<CheckCase> all() {
        return ALL;
    }

    private static List<CheckCase> read() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(CheckCase::in)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<CheckCase> in(Path file) {
        JsonNode document = YAML.readTree(file.toFile());
        List<CheckCase> cases = new ArrayList<>();
        for (JsonNode code : document) {
            for (JsonNode one : code.required("cases")) {
                List<String> expect = new ArrayList<>();
                one.required("expect").forEach(finding -> expect.add(finding.asString()));
                cases.add(new CheckCase(
                        file.getFileName().toString(),
                        code.required("code").asString(),
                        one.required("name").asString(),
                        one.required("why").asString(),
                        one,
                        expect));
            }
        }
        return cases.stream();
    }

    /** The cells of an object in the YAML: text as written, or null for a blank. */
    static Map<String, String> cells(JsonNode object) {
        Map<String, String> cells = new LinkedHashMap<>();
        object.propertyStream()
                .forEach(cell -> cells.put(
                        cell.getKey(),
                        cell.getValue().isNull() ? null : cell.getValue().asString()));
        return cells;
    }

    /** Whether the case is about a file as bytes rather than about what is in its table. */
    boolean isAboutFiles() {
        return given.has("file");
    }

    /**
     * Whether the table of the case can be written as such a file without changing what is in it: CSV has no Cover sheet
     * and counts lines, a workbook's rows are never ragged, and only the checker accepts kinds of cells and a file name
     * with footprint and period.
     */
    boolean fits(String format) {
        String text = given.toString();
        boolean nowhere = text.contains("\"$") || given.has("fileName");
        return !nowhere && (format.equals("xlsx") || !given.has("cover") && !text.contains("\\n"));
    }

    private static Path folder() {
        try {
            return Path.of(
                    Objects.requireNonNull(CheckCase.class.getResource("cases")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return code + " " + name;
    }
}
