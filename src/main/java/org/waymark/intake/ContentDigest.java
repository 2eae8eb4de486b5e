package org.waymark.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.CellKind;
import org.waymark.schema.Schema;
import org.waymark.storage.ScratchFile;

/**
 * A digest of what reading a file delivers: the values of its Cover sheet, the fields of its tables, its rows, and the
 * findings about its layout. Formats, widths, and the file type do not change it, so that it remains the same when another
 * program saves the file. Spaces are collapsed. It passes everything on to another sink. Used by one thread.
 */
public final class ContentDigest implements ReturnSink {

    /** The number of hexadecimal digits of a digest. */
    static final int LENGTH = 16;

    /** The family of the findings about the layout of a table. */
    private static final String LAYOUT = "WM-S";

    private static final HexFormat HEX = HexFormat.of();
    private static final char END = '\u001f';

    private final @Nullable ReturnSink next;
    private final MessageDigest content = sha256();
    private @Nullable ReturnHead head;
    private OptionalInt footprintColumn = OptionalInt.empty();
    private OptionalInt periodColumn = OptionalInt.empty();
    private boolean footprintGiven;
    private boolean periodGiven;

    /** @param next receives everything; null when only the digest is wanted */
    ContentDigest(@Nullable ReturnSink next) {
        this.next = next;
    }

    /**
     * The mark for a file that is being written.
     *
     * @param kind what the file is
     * @param file the bytes of the file, without the mark
     * @param name the name of the file, which may declare its footprint and month
     * @param schema the fields that its headers and labels may mean
     * @param guide which parts of the name mean a footprint
     * @throws IOException when the temporary copy to read cannot be written
     */
    public static OwnMark mark(OwnMark.Kind kind, byte[] file, String name, Schema schema, FileNameGuide guide)
            throws IOException {
        ContentDigest digest = new ContentDigest(null);
        try (ScratchFile scratch = ScratchFile.copyOf(new ByteArrayInputStream(file), file.length)) {
            ReturnReader.read(new InputFile(name, scratch.path(), null), new TableShape(schema), guide, digest);
        }
        return new OwnMark(kind, digest.of(kind, HEX.formatHex(digest.content.digest())));
    }

    /** The mark that has the digest of what was read; null when none has. Called once, at the end of the file. */
    @Nullable
    OwnMark matching(Iterable<OwnMark> marks) {
        String read = HEX.formatHex(content.digest());
        for (OwnMark mark : marks) {
            if (mark.digest().equals(of(mark.kind(), read))) {
                return mark;
            }
        }
        return null;
    }

    private String of(OwnMark.Kind kind, String read) {
        String all = kind == OwnMark.Kind.TEMPLATE ? read : read + END + names();
        return HEX.formatHex(sha256().digest(all.getBytes(StandardCharsets.UTF_8)))
                .substring(0, LENGTH);
    }

    /**
     * The footprint and the month, if only the name of the file declares them: renaming such a file is a correction.
     */
    private String names() {
        return head == null
                ? ""
                : (footprintGiven ? "" : head.fileNameFootprint()) + "/" + (periodGiven ? "" : head.fileNamePeriod());
    }

    /** Rows that waymark prefilled for a sender add nothing until they have an explanation. */
    @Override
    public void explanations(List<SentExplanation> rows) {
        for (SentExplanation row : rows) {
            if (row.text() != null) {
                add("explanation");
                add(row.code() == null ? "" : row.code());
                add(row.milestone() == null ? "" : row.milestone());
                add(row.text());
            }
        }
        if (next != null) {
            next.explanations(rows);
        }
    }

    @Override
    public void begin(ReturnHead declared) {
        head = declared;
        footprintGiven = declared.cover(DeclaredFields.FOOTPRINT).isPresent();
        periodGiven = declared.cover(DeclaredFields.PERIOD).isPresent();
        new TreeMap<>(declared.cover()).forEach((field, value) -> {
            add(field);
            add(value.text());
        });
        if (next != null) {
            next.begin(declared);
        }
    }

    @Override
    public void table(TableHead table) {
        add("table");
        footprintColumn = table.schema().position(DeclaredFields.FOOTPRINT);
        periodColumn = table.schema().position(DeclaredFields.PERIOD);
        for (int column = 0; column < table.columnOf().size(); column++) {
            add(table.has(column) ? "+" : "");
        }
        if (next != null) {
            next.table(table);
        }
    }

    @Override
    public void row(Row row) {
        add(row.aligned() ? "row" : "ragged");
        for (int column = 0; column < row.texts().length; column++) {
            String text = row.texts()[column];
            add(text == null || text.isBlank() ? "" : kind(row, column) + " " + text);
        }
        footprintGiven |= has(row, footprintColumn);
        periodGiven |= has(row, periodColumn);
        row.layout().forEach(this::add);
        if (next != null) {
            next.row(row);
        }
    }

    /** The kind of a cell, in which locked text counts as ordinary text, as in the marks of earlier versions. */
    private static CellKind kind(Row row, int column) {
        CellKind kind = row.kind(column);
        return kind.isText() ? CellKind.TEXT : kind;
    }

    @Override
    public void passedOver(String reason) {
        if (next != null) {
            next.passedOver(reason);
        }
    }

    @Override
    public void unchanged(String what) {
        if (next != null) {
            next.unchanged(what);
        }
    }

    @Override
    public void finding(Finding finding) {
        add(finding);
        if (next != null) {
            next.finding(finding);
        }
    }

    private static boolean has(Row row, OptionalInt column) {
        String text = column.isEmpty() ? null : row.texts()[column.getAsInt()];
        return text != null && !text.isBlank();
    }

    /** Findings about the file as such are left out, because they depend on its type. */
    private void add(Finding finding) {
        if (finding.code().id().startsWith(LAYOUT)) {
            add(finding.code().id());
            add(finding.message());
        }
    }

    private void add(String text) {
        content.update(text.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8));
        content.update((byte) END);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
