package org.waymark.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.check.PersonalDataUse;
import org.waymark.intake.InputFile;

/** Packages that programs other than Excel write, and packages that no copy can be made of. */
class PackageCopyTest {

    private static final long SEED = 7;

    @TempDir
    private Path folder;

    @Test
    void packageOfSixtyFourBitSizesIsCorrected() throws IOException {
        DirtyFile file = DirtyReturnFiles.of("xlsm", SEED);

        FixedReturn fixed = fix(file, zip(file.parts(), Zip64Mode.Always, ZipArchiveEntry.DEFLATED));

        assertThat(DirtyReturnFiles.parts(file, fixed.content())).isEqualTo(DirtyReturnFiles.parts(file.expected()));
    }

    @Test
    void entriesKeepTheirOrderAndPartsThatDoNotChangeTheirPackedBytes() throws IOException {
        DirtyFile file = DirtyReturnFiles.of("xlsm", SEED);
        List<String> names = new ArrayList<>(file.parts().keySet());
        Collections.shuffle(names, new Random(SEED));
        Map<String, byte[]> shuffled = new LinkedHashMap<>();
        names.forEach(name -> shuffled.put(name, file.parts().get(name)));
        byte[] packed = zip(shuffled, Zip64Mode.AsNeeded, ZipArchiveEntry.DEFLATED);

        FixedReturn fixed = fix(file, packed);

        Map<String, String> before = packedParts(packed);
        Map<String, String> after = packedParts(fixed.content());
        assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
        before.remove("xl/worksheets/sheet1.xml");
        assertThat(after).containsAllEntriesOf(before).containsKey("xl/vbaProjectSignature.bin");
    }

    @Test
    void storedPartStaysStored() throws IOException {
        DirtyFile file = DirtyReturnFiles.of("ods", SEED);
        byte[] packed = zip(file.parts(), Zip64Mode.AsNeeded, ZipArchiveEntry.STORED);

        FixedReturn fixed = fix(file, packed);

        assertThat(DirtyReturnFiles.parts(file, fixed.content())).isEqualTo(DirtyReturnFiles.parts(file.expected()));
        try (ZipFile zip = open(fixed.content())) {
            assertThat(Collections.list(zip.getEntriesInPhysicalOrder()))
                    .extracting(ZipArchiveEntry::getMethod)
                    .containsOnly(ZipArchiveEntry.STORED);
        }
    }

    @Test
    void workbookWithADigitalSignatureIsNotChanged() throws IOException {
        DirtyFile file = DirtyReturnFiles.of("xlsx", SEED);
        Map<String, byte[]> signed = new LinkedHashMap<>(file.parts());
        signed.put("_xmlsignatures/sig1.xml", new byte[] {1});

        FixedReturn fixed = fix(file, DirtyReturnFiles.packed(signed));

        assertThat(fixed.changes()).isFalse();
        assertThat(fixed.fixes()).isNotEmpty();
        assertThat(fixed.unchangeable()).isEqualTo("it has a digital signature, which any change makes invalid");
    }

    @Test
    void headersOfASheetWithAnExcelTableStayAsTheyAre() throws IOException {
        DirtyFile file = DirtyReturnFiles.of("xlsx", SEED);
        String sheet = "xl/worksheets/sheet1.xml";
        Map<String, byte[]> parts = new LinkedHashMap<>(file.parts());
        String xml = new String(parts.get(sheet), StandardCharsets.UTF_8);
        int end = xml.lastIndexOf("</");
        parts.put(
                sheet,
                (xml.substring(0, end) + "<tableParts count=\"1\"/>" + xml.substring(end))
                        .getBytes(StandardCharsets.UTF_8));

        FixedReturn fixed = fix(file, DirtyReturnFiles.packed(parts));

        assertThat(fixed.fixes()).isNotEmpty().noneMatch(CellFix::header);
        assertThat(fixed.refused())
                .filteredOn(each -> each.fix().header())
                .isNotEmpty()
                .allMatch(each -> each.reason().startsWith("it may be the header of an Excel table"));
    }

    private FixedReturn fix(DirtyFile file, byte[] content) throws IOException {
        Path path = Files.write(folder.resolve(file.name()), content);
        return new ReturnFixer(DirtyReturnFiles.PROGRAMME, false, PersonalDataUse.MASKED)
                .fix(new InputFile(file.name(), path, null));
    }

    private static byte[] zip(Map<String, byte[]> parts, Zip64Mode mode, int method) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            out.setUseZip64(mode);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipArchiveEntry entry = new ZipArchiveEntry(part.getKey());
                entry.setMethod(method);
                if (method == ZipArchiveEntry.STORED) {
                    CRC32 crc = new CRC32();
                    crc.update(part.getValue());
                    entry.setCrc(crc.getValue());
                    entry.setSize(part.getValue().length);
                }
                out.putArchiveEntry(entry);
                out.write(part.getValue());
                out.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private ZipFile open(byte[] content) throws IOException {
        return ZipFile.builder()
                .setPath(Files.write(folder.resolve("opened.zip"), content))
                .get();
    }

    /** The packed bytes of every entry, in the order of the file. */
    private Map<String, String> packedParts(byte[] content) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = open(content)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                try (InputStream raw = zip.getRawInputStream(entry)) {
                    parts.put(entry.getName(), HexFormat.of().formatHex(raw.readAllBytes()));
                }
            }
        }
        return parts;
    }
}
