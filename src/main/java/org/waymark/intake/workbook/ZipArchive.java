package org.waymark.intake.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.UnreadableException;

/**
 * The zip package of an .xlsx or .ods file. As in Excel, part names are compared without case, without a leading slash and with
 * either slash between folders.
 *
 * <p>The package is read with the JDK's {@code ZipFile}, since POI's package layer reads the same parts but loads about
 * 1,100 more classes. Not safe for use by several threads.
 */
public final class ZipArchive implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final Set<String> duplicates = new HashSet<>();
    private final WorkbookFaults faults;
    private final WorkbookLimits limits;
    private final UnpackBudget budget;
    private final long packed;
    private final XMLInputFactory xml = PartReader.factory();

    private ZipArchive(ZipFile zip, WorkbookFaults faults, WorkbookLimits limits) {
        this.zip = zip;
        this.faults = faults;
        this.limits = limits;
        this.budget = new UnpackBudget(limits.bytes());
        long sum = 0;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            sum += entry.getCompressedSize();
            add(entry);
        }
        this.packed = sum;
    }

    /** Parts that share packed bytes would be unpacked repeatedly, and the check of the ratio would not notice. */
    private void requireDistinctParts(long fileSize) throws UnreadableException {
        if (packed > fileSize || packed < 0) {
            throw faults.damaged("its parts are larger than the file, so they overlap");
        }
    }

    private void requireReasonableSize() throws UnreadableException {
        long unpacked = 0;
        for (ZipEntry entry : parts.values()) {
            unpacked += Math.min(entry.getSize(), limits.bytes() + 1);
        }
        if (unpacked > limits.bytes()) {
            throw faults.tooLarge(
                    String.format(Locale.ROOT, "it unpacks to more than %,d bytes", limits.bytes()), null, 0);
        }
        if (unpacked > limits.freeBytes() && unpacked / limits.ratio() > packed) {
            String what = "it unpacks to more than " + limits.ratio() + " times its packed size, as harmful files do";
            throw faults.tooLarge(what, null, 0);
        }
    }

    /**
     * Opens a package and checks its size.
     *
     * @throws UnreadableException when it is damaged (WM-F01), encrypted (WM-F02) or larger than the limits when unpacked
     *     (WM-F03)
     */
    public static ZipArchive open(Path path, WorkbookFaults faults, WorkbookLimits limits) throws UnreadableException {
        try {
            ZipArchive archive = new ZipArchive(new ZipFile(path.toFile()), faults, limits);
            try {
                archive.requireDistinctParts(Files.size(path));
                archive.requireReasonableSize();
                return archive;
            } catch (UnreadableException e) {
                archive.close();
                throw e;
            }
        } catch (IOException | IllegalArgumentException e) {
            String why = String.valueOf(e.getMessage());
            if (why.contains("encrypted")) {
                throw faults.encrypted();
            }
            String what = "its zip package is cut short or broken, as after an upload that was not finished";
            throw faults.damaged(what, null, 0, 0, e);
        }
    }

    /** Whether the package has a part. */
    public boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /** The names of all parts, in the form in which names are compared, sorted. */
    public List<String> names() {
        return parts.keySet().stream().sorted().toList();
    }

    /** Opens a part as XML; returns null when the package has no such part. */
    @Nullable
    public PartReader read(String part) throws UnreadableException {
        ZipEntry entry = parts.get(key(part));
        if (entry == null) {
            return null;
        }
        if (duplicates.contains(key(part))) {
            throw faults.damaged("it has two parts with the name " + part);
        }
        try {
            return new PartReader(part, new PartStream(zip.getInputStream(entry), part, entry, budget), xml, faults);
        } catch (IOException e) {
            throw faults.damaged("its part " + part + " cannot be unpacked", null, 0, 0, e);
        }
    }

    /** The findings about this package. */
    public WorkbookFaults faults() {
        return faults;
    }

    /** The most bytes that its parts may unpack to, given its packed size. */
    public long allowance() {
        return Math.max(limits.freeBytes(), packed * limits.ratio());
    }

    /** The limits on the unpacked content. */
    public WorkbookLimits limits() {
        return limits;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(ZipEntry entry) {
        String key = key(entry.getName());
        if (!entry.isDirectory() && parts.put(key, entry) != null) {
            duplicates.add(key);
        }
    }

    /** Returns the form of a part's name in which names are compared. */
    public static String key(String part) {
        String name = part.replace('\\', '/').toLowerCase(Locale.ROOT);
        return name.startsWith("/") ? name.substring(1) : name;
    }
}
