package org.waymark.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.TableFile;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;

/** Reads one file: what it says of itself, and the milestone tables in it. */
public final class ReturnReader {

    private final InputFile input;
    private final Schema schema;
    private final TableShape shape;
    private final ReturnSink sink;

    private ReturnReader(InputFile input, Schema schema, ReturnSink sink) {
        this.input = input;
        this.schema = schema;
        this.shape = new TableShape(schema);
        this.sink = sink;
    }

    /**
     * Reads a file from its first byte to its last and tells the sink what is in it. Whatever is wrong with the file is
     * a finding, never an exception.
     *
     * @param knownFootprint whether a word is the name of a footprint, which makes a file name telling
     * @throws UncheckedIOException when closing the file fails
     */
    public static void read(InputFile input, Schema schema, Predicate<String> knownFootprint, ReturnSink sink) {
        new ReturnReader(input, schema, sink).read(knownFootprint);
    }

    /** What is to be said of a file that took more stack or memory to read than there is. */
    public static Finding tooDemanding(InputFile input) {
        return Finding.of(
                Codes.EXPANSION_LIMIT,
                Address.ofFile(input.name()),
                null,
                "Reading the file takes more memory than a return can need, so nothing in it was read.",
                "Copy only the rows you want to send into a new workbook or CSV file, and send that.");
    }

    private void read(Predicate<String> knownFootprint) {
        FileStamp before = FileStamp.of(input.path());
        readWhole(knownFootprint);
        if (!Objects.equals(before, FileStamp.of(input.path()))) {
            sink.finding(Finding.of(
                    Codes.FILE_UNREADABLE,
                    Address.ofFile(input.name()),
                    null,
                    "The file changed while it was read, so what was read of it may be half old and half new.",
                    "Wait until the file is saved or copied completely, and check it again."));
        }
    }

    private void readWhole(Predicate<String> knownFootprint) {
        if (input.outside()) {
            sink.finding(Finding.of(
                    Codes.FILE_UNREADABLE,
                    Address.ofFile(input.name()),
                    null,
                    "This is a link to something outside the folder of the returns, so it was not read.",
                    "Put the file itself into the folder, or allow such links with --allow-outside."));
            return;
        }
        try {
            GridOpener.Opened opened = GridOpener.open(input);
            try (TableFile grid = opened.grid()) {
                if (opened.mismatch() != null) {
                    sink.finding(opened.mismatch());
                }
                read(grid, knownFootprint);
            }
        } catch (UnreadableException e) {
            sink.finding(e.finding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file that was opened already. */
    static void read(
            InputFile input, TableFile grid, Schema schema, Predicate<String> knownFootprint, ReturnSink sink) {
        new ReturnReader(input, schema, sink).read(grid, knownFootprint);
    }

    private void read(TableFile grid, Predicate<String> knownFootprint) {
        readSheets(grid, knownFootprint);
        grid.take().forEach(sink::finding);
    }

    private void readSheets(TableFile grid, Predicate<String> knownFootprint) {
        List<SheetSurvey> surveys = withoutAsides(grid.sheets().stream()
                .map(sheet -> SheetSurvey.of(sheet, shape))
                .filter(survey -> !CheckResults.isOn(survey))
                .toList());
        if (surveys.stream().allMatch(survey -> survey.top().isEmpty() && survey.fault() == null)) {
            sink.finding(Finding.of(
                    Codes.EMPTY_FILE,
                    Address.ofFile(input.name()),
                    null,
                    "The file is empty: no cell in it has a value.",
                    "Check that the right file was saved and sent."));
            return;
        }
        ReturnHead head = head(surveys, knownFootprint);
        sink.begin(head);
        for (SheetSurvey survey : surveys) {
            HeaderRow header = survey.header();
            if (header != null) {
                new TableReader(grid, survey, header, schema, shape, head, sink).read();
            } else if (survey.fault() != null) {
                sink.finding(survey.fault());
            }
        }
        if (!isNil(head)) {
            new TableSearch(input.name(), schema, shape).missed(surveys).forEach(sink::finding);
        }
    }

    /** Sheets that explain a template are not read where another sheet holds a table. */
    private static List<SheetSurvey> withoutAsides(List<SheetSurvey> surveys) {
        boolean others = surveys.stream().anyMatch(survey -> survey.header() != null && !survey.isAside());
        return surveys.stream()
                .map(survey -> others && survey.isAside() ? survey.withoutTable() : survey)
                .toList();
    }

    private ReturnHead head(List<SheetSurvey> surveys, Predicate<String> knownFootprint) {
        CoverReader named = new CoverReader(schema, shape.index());
        Stream<SheetSurvey> covers = surveys.stream().filter(survey -> survey.isCover() && survey.header() == null);
        Stream<SheetSurvey> tables = surveys.stream().filter(survey -> survey.header() != null);
        Stream.concat(covers, tables)
                .forEachOrdered(
                        survey -> named.read(input.name(), survey.sheet().name(), survey.aboveTable()));
        CoverReader cover = named.said().isEmpty() ? unnamedCover(surveys, named) : named;
        String footprint = schema.position(DeclaredFields.FOOTPRINT).isPresent()
                ? FileNames.footprint(input.name(), knownFootprint)
                : null;
        String period = schema.position(DeclaredFields.PERIOD).isPresent() ? FileNames.period(input.name()) : null;
        return new ReturnHead(input, Collections.unmodifiableMap(cover.said()), footprint, period);
    }

    /** The first sheet without a table that says both whose return it is and for when; else the empty cover. */
    private CoverReader unnamedCover(List<SheetSurvey> surveys, CoverReader empty) {
        for (SheetSurvey survey : surveys) {
            CoverReader cover = new CoverReader(schema, shape.index());
            if (survey.header() == null && !survey.isAside()) {
                cover.read(input.name(), survey.sheet().name(), survey.top());
            }
            if (cover.said().keySet().containsAll(List.of(DeclaredFields.FOOTPRINT, DeclaredFields.PERIOD))) {
                return cover;
            }
        }
        return empty;
    }

    /** Whether the Cover says that there is nothing to report, so that no table is looked for. */
    private boolean isNil(ReturnHead head) {
        List<Object> yes = new ArrayList<>();
        schema.position("nil_return").ifPresent(position -> {
            Field field = schema.columns().get(position);
            if (field.options().get("trueValues") instanceof List<?> words) {
                words.forEach(word -> yes.add(LabelMatcher.fold(String.valueOf(word))));
            }
        });
        return head.cover("nil_return")
                .map(said -> yes.contains(LabelMatcher.fold(said.text())))
                .orElse(false);
    }
}
