package org.waymark.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.ActiveContent;
import org.waymark.intake.grid.TableFile;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;
import org.waymark.text.English;

/** Reads one file: its Cover sheet, its name, and its milestone tables. */
public final class ReturnReader {

    private final InputFile input;
    private final Schema schema;
    private final TableShape shape;
    private final FileNameGuide guide;
    private final ReturnSink sink;

    private ReturnReader(InputFile input, TableShape shape, FileNameGuide guide, ReturnSink sink) {
        this.input = input;
        this.schema = shape.schema();
        this.guide = guide;
        this.shape = shape;
        this.sink = sink;
    }

    /**
     * Reads a whole file and passes its content to the sink. A fault in the file is always a finding, never an
     * exception.
     *
     * @param input the file
     * @param shape the headers of the schema, whose fields headers and labels may mean
     * @param guide which parts of the file's name mean a footprint
     * @param sink receives the content and the findings
     * @throws UncheckedIOException when closing the file fails
     */
    public static void read(InputFile input, TableShape shape, FileNameGuide guide, ReturnSink sink) {
        new ReturnReader(input, shape, guide, sink).read();
    }

    /** Returns the finding for a file that takes more stack or memory than available. */
    public static Finding tooDemanding(InputFile input) {
        return Finding.of(
                Codes.EXPANSION_LIMIT,
                Address.ofFile(input.name()),
                null,
                "Reading the file takes more memory than a return can need, so nothing in it was read.",
                "Copy only the rows you want to send into a new workbook or CSV file, and send that.");
    }

    private void read() {
        FileStamp before = FileStamp.of(input.path());
        readWhole();
        if (!Objects.equals(before, FileStamp.of(input.path()))) {
            sink.finding(Finding.of(
                    Codes.FILE_UNREADABLE,
                    Address.ofFile(input.name()),
                    null,
                    "The file changed while it was read, so what was read of it may be half old and half new.",
                    "Wait until the file is saved or copied completely, and check it again."));
        }
    }

    private void readWhole() {
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
                read(grid);
            }
        } catch (UnreadableException e) {
            sink.finding(e.finding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file that is already open. */
    static void read(InputFile input, TableFile grid, TableShape shape, FileNameGuide guide, ReturnSink sink) {
        new ReturnReader(input, shape, guide, sink).read(grid);
    }

    private void read(TableFile grid) {
        readSheets(grid);
        grid.takeFindings().forEach(sink::finding);
    }

    /** Reads the explanations on sheets and beside the file, before the rows that they are about. */
    private void readExplanations(TableFile grid, ReturnSink receiver) {
        ExplanationReader reader = new ExplanationReader();
        grid.sheets().stream().filter(ExplanationReader::isOn).forEach(sheet -> reader.read(input.name(), sheet));
        if (input.explanations() != null) {
            reader.readBeside(input.explanations());
        }
        if (!reader.rows().isEmpty()) {
            receiver.explanations(reader.rows());
        }
        reader.findings().forEach(receiver::finding);
    }

    private void readSheets(TableFile grid) {
        List<SheetSurvey> all = grid.sheets().stream()
                .filter(sheet -> !ExplanationReader.isOn(sheet))
                .map(sheet -> SheetSurvey.of(sheet, shape))
                .toList();
        List<SheetSurvey> surveys = withoutHelpTables(
                all.stream().filter(survey -> !CheckResults.isOn(survey)).toList());
        if (surveys.stream().allMatch(survey -> survey.top().isEmpty() && survey.fault() == null)) {
            sink.finding(Finding.of(
                    Codes.EMPTY_FILE,
                    Address.ofFile(input.name()),
                    null,
                    "The file is empty: no cell in it has a value.",
                    "Check that the right file was saved and sent."));
            return;
        }
        String other = schema.describesMilestones() ? notAReturn(surveys) : null;
        if (other != null) {
            sink.passedOver(other);
            return;
        }
        List<OwnMark> marks = schema.describesMilestones() ? OwnMark.on(all) : List.of();
        if (marks.isEmpty()) {
            readExplanations(grid, sink);
            deliver(grid, surveys, sink);
            reportActiveContent(grid, all);
            return;
        }
        ContentDigest digest = new ContentDigest(sink);
        readExplanations(grid, digest);
        deliver(grid, surveys, digest);
        OwnMark unchanged = digest.matching(marks);
        if (unchanged != null) {
            sink.unchanged(unchanged.kind().untouched());
        } else {
            reportActiveContent(grid, all);
        }
    }

    /**
     * Reports active content, because the file, or a copy that is sent back, passes it on to others. If a sheet cannot
     * be read, nothing is reported: the file has an error that says so, and gets no copy.
     */
    private void reportActiveContent(TableFile grid, List<SheetSurvey> sheets) {
        if (sheets.stream().anyMatch(sheet -> sheet.fault() != null)) {
            return;
        }
        List<String> words =
                grid.activeContent().stream().map(ActiveContent::words).toList();
        if (!words.isEmpty()) {
            sink.finding(Finding.of(
                    Codes.ACTIVE_CONTENT,
                    Address.ofFile(input.name()),
                    String.join(", ", words),
                    "The workbook contains " + English.and(words)
                            + ", which can run or load something when it is opened.",
                    "Remove what the return does not need, or send a copy that contains only values."));
        }
    }

    /** Describes a file that is certainly not a return, to follow "the file is"; null for any other file. */
    private @Nullable String notAReturn(List<SheetSurvey> surveys) {
        boolean notes = input.name().toLowerCase(Locale.ROOT).endsWith(".txt")
                && !input.namedOutright()
                && FileNames.footprint(input.name(), guide) == null
                && surveys.stream()
                        .allMatch(survey ->
                                survey.closest() == null || survey.closest().matches() == 0)
                && head(surveys).cover().isEmpty();
        return notes ? "a text without milestones" : OwnOutput.describe(surveys);
    }

    private void deliver(TableFile grid, List<SheetSurvey> surveys, ReturnSink receiver) {
        ReturnHead head = head(surveys);
        receiver.begin(head);
        UnreadContent unread = new UnreadContent(input.name());
        for (SheetSurvey survey : surveys) {
            HeaderRow header = survey.header();
            if (header != null) {
                new TableReader(grid, survey, header, schema, shape, head, guide, unread, receiver).read();
            } else if (survey.fault() != null) {
                receiver.finding(survey.fault());
            }
        }
        List<Finding> missed = isNil(head) ? List.of() : new TableSearch(input.name(), schema, shape).missed(surveys);
        missed.forEach(receiver::finding);
        if (isNil(head) || surveys.stream().anyMatch(survey -> survey.header() != null)) {
            Set<@Nullable String> reported =
                    missed.stream().map(finding -> finding.address().sheet()).collect(Collectors.toSet());
            surveys.stream()
                    .filter(survey -> survey.fault() == null
                            && !reported.contains(survey.sheet().name()))
                    .forEach(survey -> unread(survey, head, unread));
            unread.finding().ifPresent(receiver::finding);
        }
    }

    /** Looks for text of a sheet that is not read. Sheets that explain a template or hold its lists are left out. */
    private void unread(SheetSurvey survey, ReturnHead head, UnreadContent unread) {
        String name = survey.sheet().name();
        if (name == null || survey.sheet().hidden() || survey.isHelp()) {
            return;
        }
        boolean cover = survey.isCover()
                || head.cover().values().stream()
                        .anyMatch(value -> name.equals(value.address().sheet()));
        HeaderRow header = survey.header();
        if (header == null && cover) {
            unread.cover(name, new CoverReader(schema, shape.index()).unread(input.name(), name, survey.top()));
        } else if (header == null) {
            unread.sheet(survey);
        }
        unread.notes(survey.sheet(), header == null ? 0 : header.row().number());
    }

    /** Tables on sheets that explain a template are not read when another sheet has a table. */
    private static List<SheetSurvey> withoutHelpTables(List<SheetSurvey> surveys) {
        boolean others = surveys.stream().anyMatch(survey -> survey.header() != null && !survey.isHelp());
        return surveys.stream()
                .map(survey -> others && survey.isHelp() ? survey.withoutTable() : survey)
                .toList();
    }

    private ReturnHead head(List<SheetSurvey> surveys) {
        CoverReader named = new CoverReader(schema, shape.index());
        Stream<SheetSurvey> covers = surveys.stream().filter(survey -> survey.isCover() && survey.header() == null);
        Stream<SheetSurvey> tables = surveys.stream().filter(survey -> survey.header() != null);
        Stream.concat(covers, tables)
                .forEachOrdered(
                        survey -> named.read(input.name(), survey.sheet().name(), survey.aboveTable()));
        CoverReader cover = named.values().isEmpty() ? unnamedCover(surveys, named) : named;
        String footprint =
                schema.position(DeclaredFields.FOOTPRINT).isPresent() ? FileNames.footprint(input.name(), guide) : null;
        String period = schema.position(DeclaredFields.PERIOD).isPresent() ? FileNames.period(input.name()) : null;
        return new ReturnHead(
                input, Collections.unmodifiableMap(cover.values()), cover.footprintName(), footprint, period);
    }

    /** The first sheet without a table that gives both footprint and period; otherwise the empty cover. */
    private CoverReader unnamedCover(List<SheetSurvey> surveys, CoverReader empty) {
        for (SheetSurvey survey : surveys) {
            CoverReader cover = new CoverReader(schema, shape.index());
            if (survey.header() == null && !survey.isHelp()) {
                cover.read(input.name(), survey.sheet().name(), survey.top());
            }
            if (cover.values().keySet().containsAll(List.of(DeclaredFields.FOOTPRINT, DeclaredFields.PERIOD))) {
                return cover;
            }
        }
        return empty;
    }

    /** Whether the Cover declares a nil return, which needs no table. */
    private boolean isNil(ReturnHead head) {
        List<Object> yes = new ArrayList<>();
        schema.position("nil_return").ifPresent(position -> {
            Field field = schema.columns().get(position);
            if (field.options().get("trueValues") instanceof List<?> words) {
                words.forEach(word -> yes.add(LabelMatcher.fold(String.valueOf(word))));
            }
        });
        return head.cover("nil_return")
                .map(value -> yes.contains(LabelMatcher.fold(value.text())))
                .orElse(false);
    }
}
